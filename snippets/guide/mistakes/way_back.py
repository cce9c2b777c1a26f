import torch
from torch.nn import functional as F

# The photo shows class 0. The model is sure of class 1.
target = torch.tensor([0])
one_hot = torch.tensor([[1.0, 0.0, 0.0]])
reached, losses = {}, {}

for name in ("MSE", "cross-entropy"):
    logits = torch.tensor([[0.0, 10.0, 0.0]], requires_grad=True)
    optimizer = torch.optim.SGD([logits], lr=0.5)
    losses[name] = []
    for _ in range(100):
        if name == "MSE":
            loss = F.mse_loss(logits.softmax(dim=1), one_hot)
        else:
            loss = F.cross_entropy(logits, target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses[name].append(loss.item())
    reached[name] = logits.softmax(dim=1)[0, 0].item()
    print(f"{name:13}   loss {losses[name][0]:7.4f} → {losses[name][-1]:.4f}")
