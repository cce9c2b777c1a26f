import torch
from torch.nn import functional as F

inf = float("inf")
logits = torch.tensor([[2.0, -inf, 0.5]])
padding = torch.tensor([-100])
shares = torch.tensor([[0.5, 0.0, 0.5]])
log_rate, calls = torch.tensor([-1.0]), torch.tensor([2.0])
half = torch.tensor([300.0], dtype=torch.half)

summed = F.cross_entropy(logits, padding, reduction="sum")
counted = (padding != -100).sum().clamp(min=1)
finite = logits.clamp(min=-1e4)  # Still no chance for this class.
found = {
    "all ignored": summed / counted,
    "0 * log 0": -torch.xlogy(shares, shares).sum(),
    "-inf, soft target": F.cross_entropy(finite, shares),
    "log of a rate": F.poisson_nll_loss(log_rate, calls),
    "fp16: 300**2": F.mse_loss(half.float(), 0 * half.float()),
}
for name, loss in found.items():
    print(f"{name:18} {loss.item():.4f}")
