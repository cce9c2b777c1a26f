import torch
from torch import nn
from torch.utils.data import DataLoader

model = nn.Sequential(nn.Linear(2, 4), nn.BatchNorm1d(4))
photos = torch.linspace(0, 1, 10).view(5, 2)
for batch in DataLoader(photos, batch_size=2):
    output = model(batch)
