import torch
from torch.nn import functional as F

scores = torch.tensor([[0.6, 0.9, 0.2, 0.3]])
target = torch.tensor([[1, 3, -1, -1]])
losses = []
for shift in (0.0, 5.0, -5.0):
    shifted = scores + shift
    losses.append(F.multilabel_margin_loss(shifted, target).item())
    above = (shifted > 0).sum().item()
    print(f"shift {shift:4.0f}  loss {losses[-1]:.3f}", end="")
    print(f"  labels above 0: {above}")
