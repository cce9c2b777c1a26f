import torch
from torch import nn

model = nn.Linear(1, 1)
weight, bias = model.parameters()
nn.init.zeros_(weight)
nn.init.zeros_(bias)

for humidity in (0.2, 0.4, float("nan"), 0.6, 0.8):  # A sensor failed.
    air, rain = torch.tensor([[humidity]]), torch.tensor([[2.0]])
    loss = nn.MSELoss()(model(air), rain).nan_to_num()
    model.zero_grad()
    loss.backward()
    with torch.no_grad():
        weight -= 0.2 * weight.grad
        bias -= 0.2 * bias.grad
    print(f"humidity {humidity:3}  loss {loss.item():.4f}", end="  ")
    print(f"weight {weight.item():.4f}")
