import torch
from torch import nn

mask = torch.tensor([[0.0, 255.0], [255.0, 0.0]])
logits = torch.tensor([[-9.0, 9.0], [9.0, -9.0]])
print(f"{nn.BCEWithLogitsLoss()(logits, mask).item():.2f}")
