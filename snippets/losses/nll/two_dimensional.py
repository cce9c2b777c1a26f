import torch
from torch import nn

log_probs = torch.zeros(1, 2, 2, 3).log_softmax(dim=1)  # (N, C, H, W)
mask = torch.tensor([[[0, 0, 1], [0, 1, 1]]])

old = nn.NLLLoss2d()(log_probs, mask).item()
loss = nn.NLLLoss()(log_probs, mask).item()
print(f"NLLLoss2d {old:.4f}  NLLLoss {loss:.4f}")
