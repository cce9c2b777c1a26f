import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
layer, photos = nn.Linear(2, 3).to(device), torch.zeros(4, 2, device=device)
with torch.autocast(device, dtype=torch.bfloat16):
    logits = layer(photos)
print(logits.dtype)
