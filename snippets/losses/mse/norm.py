import torch
from torch import nn

# Two days, three towns.
forecast = torch.tensor([[18.0, 21.0, 25.0], [19.0, 22.0, 24.0]])
measured = torch.tensor([[20.0, 20.0, 22.0], [25.0, 23.0, 22.0]])

losses = nn.MSELoss(reduction="none")(forecast, measured)
norms = torch.linalg.vector_norm(forecast - measured, dim=1)
print("squared L2 norm of each day", norms.square().round().tolist())
print("MSELoss, reduction 'none'  ", losses.tolist())
