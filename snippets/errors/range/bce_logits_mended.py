import torch
from torch import nn

output = torch.tensor([1.7, -0.4, 0.2])
spam = torch.tensor([1.0, 0.0, 1.0])
print(f"{nn.BCEWithLogitsLoss()(output, spam).item():.4f}")
print(f"{nn.BCELoss()(output.sigmoid(), spam).item():.4f}")
