import torch
from torch import nn
from torch.nn import functional as F

texts = torch.tensor([[0.0, 1, 0, 2], [1, 1, 0, 0], [3, 0, 0, 1]])
others = torch.tensor([[0.0, 1, 0, 1], [1, 0, 0, 0], [2, 0, 0, 1]])
alike = torch.tensor([1, -1, 1])
distances = F.pairwise_distance(texts, others)
loss = nn.HingeEmbeddingLoss()(distances, alike)
print(f"distances {tuple(distances.shape)}, loss {loss.item():.4f}")
