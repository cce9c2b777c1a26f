import torch
from torch import nn

forecast = torch.tensor([[18.0], [21.0], [25.0]])  # as a linear layer gives
measured = torch.tensor([18.0, 21.0, 25.0])

loss = nn.MSELoss()(forecast, measured).item()
mended = nn.MSELoss()(forecast.squeeze(1), measured).item()
print(f"every forecast is right, and the loss is {loss:.2f}")
print("with shapes that match:", mended)
