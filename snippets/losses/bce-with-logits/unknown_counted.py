import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 3.0])
target = torch.tensor([1.0, 0.0, -100.0])  # nobody knows the third answer

loss = nn.BCEWithLogitsLoss()(logits, target).item()
print(f"loss {loss:.2f}")
