import torch
from torch.nn import functional as F

log_probs = torch.tensor([[1.5, 0.8, -0.5]]).log_softmax(dim=1)
shares = torch.tensor([[0.7, 0.3, 0.0]])

print(f"by hand {-(shares * log_probs).sum():.6f}")
F.nll_loss(log_probs, shares)
