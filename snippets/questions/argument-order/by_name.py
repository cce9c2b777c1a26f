import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
spam = torch.tensor([1.0, 0.0, 0.0])
criterion = nn.BCEWithLogitsLoss()

one = criterion(input=logits, target=spam)
other = criterion(target=spam, input=logits)
print(f"{one:.4f} {other:.4f}")
