import torch
from torch.nn import functional as F

log_probs = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.1, 0.6]]).log()
weather = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 10.0])

output = F.nll_loss(log_probs, weather, weight=weight, reduction="none")
as_documented = (output.sum() / output.numel()).item()
mean = F.nll_loss(log_probs, weather, weight=weight).item()
print(f"documented {as_documented:.4f}, is {mean:.4f}")
