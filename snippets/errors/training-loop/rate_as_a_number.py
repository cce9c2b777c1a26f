import torch
from torch import nn

settings = {"lr": "1e-3"}
rate = float(settings["lr"])
optimizer = torch.optim.Adam(nn.Linear(1, 1).parameters(), lr=rate)
print(optimizer.param_groups[0]["lr"])
