import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [0.0, 0.0, 0.0, 0.0]])
following = torch.tensor([6, -100])

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)
kept = following != -100
loss = criterion(hidden[kept], following[kept]).loss
print(f"{loss:.4f}")

nothing = criterion(hidden[:0], following[:0]).loss
print(f"a batch of padding alone: {nothing}")
