import torch
from torch import nn

predicted, minutes = torch.zeros(3), torch.tensor([10.0, 12.0, 30.0])
for beta in [0, 1, 20]:
    loss = nn.SmoothL1Loss(beta=beta)(predicted, minutes)
    print(f"beta {beta:2}: {loss.item():.4f}")
