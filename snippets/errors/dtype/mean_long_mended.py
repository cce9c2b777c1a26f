import torch
from torch import nn

goals = torch.tensor([2, 0, 1])
predicted = torch.tensor([1, 0, 3])
print(f"{nn.L1Loss()(predicted.float(), goals).item():.4f}")
