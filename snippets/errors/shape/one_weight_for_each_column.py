import torch
from torch import nn

logits, maps = torch.zeros(2, 3, 8, 3), torch.ones(2, 3, 8, 3)
rare = torch.tensor([1.0, 4.0, 9.0])
loss_fn = nn.BCEWithLogitsLoss(pos_weight=rare, reduction="none")
losses = loss_fn(logits, maps)
print("each map:   ", [f"{x:.4f}" for x in losses.mean((0, 2, 3))])
print("each column:", [f"{x:.4f}" for x in losses.mean((0, 1, 2))])
