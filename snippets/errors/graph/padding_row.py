import torch
from torch import nn

embedding = nn.Embedding(5, 3)
embedding.weight[0] = torch.zeros(3)  # The row of the padding.
