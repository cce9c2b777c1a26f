import torch
from torch import nn

loss_fn = nn.GaussianNLLLoss()
minutes = torch.tensor([20.0, 25.0]), torch.tensor([21.0, 23.0])
var = torch.tensor([4.0, 4.0])  # In minutes².

in_minutes = loss_fn(*minutes, var).item()
in_hours = loss_fn(*(x / 60 for x in minutes), var / 60**2).item()
print(f"in minutes {in_minutes:7.4f}")
print(f"in hours   {in_hours:7.4f}")
