import torch
from torch.nn import functional as F

log_probs = torch.zeros(6, 1, 3).log_softmax(dim=2)  # Every class 1/3.
targets = torch.tensor([[1, 2, 0, 0]])  # "to", padded with the blank.
frames = torch.tensor([6])

right = F.ctc_loss(log_probs, targets, frames, torch.tensor([2])).item()
wrong = F.ctc_loss(log_probs, targets, frames, torch.tensor([4])).item()
print(f"length 2  {right:.4f}")
print(f"length 4  {wrong:.4f}")
