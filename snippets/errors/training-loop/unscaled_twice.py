import torch
from torch import nn

model = nn.Linear(2, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
for photo in torch.zeros(2, 1, 2):
    loss = nn.CrossEntropyLoss()(model(photo), torch.tensor([2]))
    scaler.scale(loss / 2).backward()
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
scaler.step(optimizer)
