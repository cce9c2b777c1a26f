import torch
from torch.nn import functional as F

# Ten reviews kept out of training: sure of all, wrong about two.
right = [0.99, 0.97, 0.99, 0.98, 0.99, 0.99, 0.9, 0.8, 0.02, 0.001]
right = torch.tensor(right)
logits = torch.stack([right, 1 - right], 1).log()
target = torch.zeros(10, dtype=torch.long)


def report(name, logits):
    loss = F.cross_entropy(logits, target).item()
    accuracy = (logits.argmax(1) == target).float().mean().item()
    print(f"{name:15} loss {loss:.4f}  accuracy {accuracy:.0%}", end="")
    print(f"  confidence {logits.softmax(1).amax(1).mean():.0%}")
    return loss


temperatures = torch.linspace(0.5, 8, 151)
losses = [F.cross_entropy(logits / t, target).item() for t in temperatures]
best = temperatures[losses.index(min(losses))].item()
before = report("as trained", logits)
after = report(f"divided by {best:.2f}", logits / best)
