import torch
from torch import nn

settings = {"lr": "1e-3"}  # As YAML reads 1e-3.
model = nn.Linear(1, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=settings["lr"])
