import torch
from torch import nn

log_probs = torch.zeros(1, 3, 2, 2).log_softmax(1)
mask = torch.tensor([[[0, 1], [2, 0]]])
print(f"{nn.NLLLoss()(log_probs, mask).item():.4f}")
