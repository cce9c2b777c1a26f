import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0], [0.0, 0.0], [0.0, 0.0]])
following = torch.tensor([1, 2, -100, -100])  # two places are padding

torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(2, 5)  # ignore_index=None
padded = criterion(hidden, following).item()
kept = criterion(hidden[:2], following[:2]).item()
print(f"with the padding    {padded:.4f}")
print(f"without the padding {kept:.4f}")
