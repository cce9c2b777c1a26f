import torch
from torch import nn

errors = torch.tensor([1.0, 2.0, 30.0])
criterion = nn.HuberLoss(delta=errors.median().item())
print(f"{criterion(errors, torch.zeros(3)).item():.4f}")
