import torch
from torch import nn

searches = torch.ones(3, 4, 5)  # 3 texts of 4 words with 5 features
pages = torch.ones(3, 4, 5)
alike = torch.tensor([1, 1, -1])

nn.CosineEmbeddingLoss()(searches, pages, alike)
