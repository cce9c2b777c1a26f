import torch
from torch import nn

texts = torch.tensor([[0.0, 1, 0, 2], [1, 1, 0, 0], [3, 0, 0, 1]])
alike = torch.tensor([1, -1, 1])
nn.HingeEmbeddingLoss()(texts, alike)
