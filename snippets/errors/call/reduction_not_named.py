import torch
from torch import nn

minutes, predicted = torch.zeros(3), torch.tensor([1.0, 2.0, 3.0])
loss_fn = nn.MSELoss("sum")
print(f"{loss_fn.reduction}: {loss_fn(predicted, minutes).item():.4f}")
