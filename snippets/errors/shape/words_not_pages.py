import torch
from torch import nn

english = torch.ones(2, 3, 4)  # 2 sentences, 3 words, 4 features
german = torch.ones(2, 3, 4)
same = torch.tensor([1, -1])
nn.CosineEmbeddingLoss()(english, german, same)
