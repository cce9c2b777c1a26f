import torch
from torch.nn import functional as F

log_probs = torch.zeros(2, 5, 3).log_softmax(dim=2)  # (N, T, C)
targets = torch.tensor([[1, 2, 2], [1, 2, 0]])
frames, letters = torch.tensor([5, 3]), torch.tensor([3, 2])

loss = F.ctc_loss(log_probs, targets, frames, letters)
