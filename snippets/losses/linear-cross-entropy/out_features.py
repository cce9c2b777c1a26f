import torch
from torch import nn
from torch.nn import functional as F

# Weather of today and tomorrow: 0 sun, 1 clouds, 2 rain.
measured = torch.tensor([[1.0, 0.2], [-1.0, 0.9]])  # pressure, wind
weather = torch.tensor([[0, 1], [2, 2]])

torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(2, 3, out_features=(2,))
loss = criterion(measured, weather).item()

logits = criterion.linear(measured).reshape(2, 3, 2)  # (N, C, days)
same = F.cross_entropy(logits, weather).item()
print(f"weight {tuple(criterion.linear.weight.shape)}")
print(f"LinearCrossEntropyLoss         {loss:.4f}")
print(f"CrossEntropyLoss, (N, C, days) {same:.4f}")
