import torch
from torch import nn

torch.manual_seed(0)
photos = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
animals = torch.tensor([0, 1, 2])
model = nn.Linear(2, 3)

predicted = model(photos).argmax(1)
loss = nn.MSELoss()(predicted.float(), animals.float())
loss.backward()
