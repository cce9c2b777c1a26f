import torch
from torch import nn

searches = torch.tensor([[4.0, 3.0], [3.0, 4.0]])
pages = torch.tensor([[8.0, 6.0], [4.0, 3.0]])
read = torch.tensor([[1], [-1]])  # (2, 1), as a table of one column has it

nn.CosineEmbeddingLoss()(searches, pages, read)
