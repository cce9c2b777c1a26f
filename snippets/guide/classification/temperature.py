import torch
from torch import nn

# Six reviews kept out of training: sure of each, wrong about the last two.
logits = torch.tensor([[4.5, 0.5], [0.0, 5.5], [0.5, 4.0], [5.0, 1.0], [3.0, 0.0], [1.0, 4.5]])
target = torch.tensor([0, 1, 1, 0, 1, 0])

temperature = torch.tensor(1.0, requires_grad=True)
history = []
for _ in range(200):
    log_probs = (logits / temperature).log_softmax(dim=1)
    loss = nn.NLLLoss()(log_probs, target)
    sure = log_probs.exp().amax(dim=1).mean()  # the same scores, as confidence
    history.append((temperature.item(), loss.item(), sure.item()))
    (gradient,) = torch.autograd.grad(loss, temperature)
    temperature = temperature - 4 * gradient

right = (logits.argmax(dim=1) == target).float().mean()
print(f"right about {right:.0%} of the reviews")
for name, (t, loss, sure) in [("before", history[0]), ("after", history[-1])]:
    print(f"{name:6}  T = {t:.2f}  loss {loss:.4f}  confidence {sure:.0%}")
