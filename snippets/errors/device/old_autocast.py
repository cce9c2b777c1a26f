import torch
from torch import nn

with torch.cuda.amp.autocast():
    loss = nn.MSELoss()(torch.zeros(2), torch.ones(2))
