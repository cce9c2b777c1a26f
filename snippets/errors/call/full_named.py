import torch
from torch import nn

loss_fn = nn.GaussianNLLLoss(full=True)
loss = loss_fn(torch.zeros(2), torch.ones(2), torch.ones(2))
print(f"{loss.item():.4f}")
