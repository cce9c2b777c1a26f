import torch
from torch import nn

predicted, minutes = torch.zeros(3), torch.tensor([4.0, 8.0, 12.0])
losses = nn.MSELoss(reduction="none")(predicted, minutes)
print(f"loss {losses.mean().item():.2f}")
