import torch
from torch import nn

batch = torch.tensor([[2.0, 7.0, 4.0]])  # Token numbers, made floats.
embedding = nn.Embedding(10, 3)
embedding(batch)
