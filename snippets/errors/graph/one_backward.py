import torch
from torch import nn

torch.manual_seed(0)
cars = torch.tensor([[1.0, 0.2], [0.4, 0.9], [0.7, 0.5]])
colours, prices = torch.tensor([0, 2, 1]), torch.tensor([9.0, 4.0, 6.0])
body = nn.Sequential(nn.Linear(2, 4), nn.Tanh())
colour, price = nn.Linear(4, 3), nn.Linear(4, 1)

features = body(cars)
colour_loss = nn.CrossEntropyLoss()(colour(features), colours)
price_loss = nn.MSELoss()(price(features).squeeze(1), prices)
(colour_loss + price_loss).backward()
print(f"gradient of the shared part {body[0].weight.grad.norm():.4f}")
