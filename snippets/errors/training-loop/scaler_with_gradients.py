import torch
from torch import nn

model = nn.Linear(2, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
loss = nn.CrossEntropyLoss()(model(torch.zeros(1, 2)), torch.tensor([2]))
scaler.scale(loss).backward()
scaler.step(optimizer)
scaler.update()
print("scale", scaler.get_scale())
