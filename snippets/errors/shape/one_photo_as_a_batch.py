import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 5), nn.Softmax(dim=1))
photo = torch.zeros(4)
batch = photo.unsqueeze(0)
print(f"batch {tuple(batch.shape)}, output {tuple(model(batch).shape)}")

last = nn.Sequential(nn.Linear(4, 5), nn.Softmax(dim=-1))
print(f"with dim=-1, output {tuple(last(photo).shape)}")
