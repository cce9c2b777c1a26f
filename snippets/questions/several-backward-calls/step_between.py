import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
output = model(torch.tensor([[0.3, 1.0], [0.5, 2.0]]))
rent_loss = (output[:, 0] - 5).square().mean()
size_loss = (output[:, 1] - 40).square().mean()

rent_loss.backward(retain_graph=True)
optimizer.step()
size_loss.backward()
