import torch
from torch import nn

layer, photos = nn.Linear(2, 3), torch.zeros(4, 2)
with torch.autocast("cuda"):
    logits = layer(photos)
print(logits.dtype)
