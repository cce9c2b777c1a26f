import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
photos = torch.rand(2, 3, 7, 7)
halved = nn.AvgPool2d(2)(photos)
rebuilt = F.interpolate(halved, size=photos.shape[2:])
loss = nn.MSELoss()(rebuilt, photos)
print(f"{tuple(halved.shape)} -> {tuple(rebuilt.shape)}, {loss.item():.4f}")
