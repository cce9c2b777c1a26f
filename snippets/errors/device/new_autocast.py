import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
with torch.amp.autocast(device):
    loss = nn.MSELoss()(torch.zeros(2), torch.ones(2))
print(f"loss {loss.item():.1f}")
