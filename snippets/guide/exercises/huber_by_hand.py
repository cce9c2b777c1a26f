import torch
from torch import nn

errors = torch.tensor([0.5, 3.0])

huber = nn.HuberLoss(delta=1.0, reduction="none")(errors, torch.zeros(2))
print("one by one", huber.tolist())
print("mean      ", huber.mean().item())
