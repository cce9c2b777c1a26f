import torch
from torch import nn

maps = torch.ones(2, 3, 8, 8)
logits = torch.zeros(2, 3, 8, 8)
rare = torch.tensor([1.0, 4.0, 9.0]).view(-1, 1, 1)
loss_fn = nn.BCEWithLogitsLoss(pos_weight=rare, reduction="none")
of_maps = loss_fn(logits, maps).mean(dim=(0, 2, 3))
print([round(value, 4) for value in of_maps.tolist()])
