import torch
from torch.nn import functional as F

slopes, losses = {}, {}
for number in (88.0, 89.0):
    score = torch.tensor(-number, requires_grad=True)
    loss = F.soft_margin_loss(score, torch.tensor(1.0))
    (slope,) = torch.autograd.grad(loss, score)
    key = f"at{number:.0f}"
    losses[key], slopes[key] = loss.item(), slope.item()
    print(f"score {-number}   loss {loss.item()}   gradient {slope.item()}")

right = F.soft_margin_loss(torch.tensor(1000.0), torch.tensor(1.0)).item()
half = F.soft_margin_loss(torch.tensor(-12.0).half(), torch.tensor(1.0))
print("on the right side, at 1000:", right)
print("in float16, at -12:", half.item())
