import torch
from torch import nn

hidden = torch.tensor([2.0, 0.5, -1.0, 0.0])
torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)

print(f"{criterion(hidden, torch.tensor(6)).loss:.4f}")
print(criterion.predict(hidden.unsqueeze(0)))
criterion.predict(hidden)
