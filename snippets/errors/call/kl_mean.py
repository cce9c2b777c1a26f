import torch
from torch import nn

student = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]]).log()
teacher = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.2, 0.6]])
print(f"{nn.KLDivLoss()(student, teacher).item():.4f}")
