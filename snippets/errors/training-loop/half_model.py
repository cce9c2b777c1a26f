import torch
from torch import nn

model = nn.Linear(2, 3).half()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
loss = model(torch.zeros(1, 2).half()).square().mean()
scaler.scale(loss).backward()
scaler.step(optimizer)
