import torch
from torch import nn

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(2, 4), nn.Tanh())
rent_head, size_head = nn.Linear(4, 1), nn.Linear(4, 1)
features = body(torch.tensor([[0.3, 1.0], [0.5, 2.0]]))

rent_loss = (rent_head(features) - 5).square().mean()
size_loss = (size_head(features) - 40).square().mean()
rent_loss.backward()
print("the body's gradient after one call", body[0].weight.grad is not None)
size_loss.backward()
