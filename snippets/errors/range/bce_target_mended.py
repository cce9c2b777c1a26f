import torch
from torch import nn

mask = torch.tensor([[0.0, 255.0], [255.0, 0.0]])
logits = torch.zeros(2, 2)
target = mask / 255
print(f"target {target.tolist()}")
print(f"{nn.BCEWithLogitsLoss()(logits, target).item():.4f}")
