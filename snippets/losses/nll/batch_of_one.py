import torch
from torch import nn

log_probs = torch.tensor([[0.3, 0.1, 0.6]]).log()
snow = torch.tensor([2])
weight = torch.tensor([1.0, 1.0, 10.0])

weighted = nn.NLLLoss(weight=weight)(log_probs, snow).item()
plain = nn.NLLLoss()(log_probs, snow).item()
total = nn.NLLLoss(weight=weight, reduction="sum")(log_probs, snow).item()
print(f"mean, weighted  {weighted:.4f}")
print(f"no weight       {plain:.4f}")
print(f"sum, weighted   {total:.4f}")
