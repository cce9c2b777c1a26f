import torch
from torch import nn

maps = torch.zeros(2, 3, 8, 8)  # Road, water, roof: yes or no per pixel.
logits = torch.zeros(2, 3, 8, 8)
rare = torch.tensor([1.0, 4.0, 9.0])
nn.BCEWithLogitsLoss(pos_weight=rare)(logits, maps)
