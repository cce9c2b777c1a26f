import torch
from torch import nn

student = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]]).log()
teacher = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.2, 0.6]])
loss_fn = nn.KLDivLoss(reduction="batchmean")
print(f"{loss_fn(student, teacher).item():.4f}")

by_hand = (teacher * (teacher.log() - student)).sum(1).mean()
print(f"{by_hand.item():.4f} by hand")
