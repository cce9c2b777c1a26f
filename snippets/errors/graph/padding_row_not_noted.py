import torch
from torch import nn

embedding = nn.Embedding(5, 3)
with torch.no_grad():
    embedding.weight[0] = torch.zeros(3)
print("first row:", embedding.weight[0].tolist())
