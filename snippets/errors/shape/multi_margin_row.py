import torch
from torch import nn

species = torch.tensor([[0], [4], [1]])
loss = nn.MultiMarginLoss()(torch.zeros(3, 5), species.squeeze(1))
print(f"{loss.item():.4f}")
