import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
photos = torch.rand(32, 3)
photos[5, 1] = float("nan")  # One number of 96.

loss = nn.MSELoss()(model(photos), torch.ones(32, 1))
loss.backward()
optimizer.step()
for name, parameter in model.named_parameters():
    lost = parameter.isnan().sum().item()
    print(f"{name:9} {lost:2} of {parameter.numel():2} are NaN")
