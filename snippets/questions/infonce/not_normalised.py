import torch
from torch.nn import functional as F

images = torch.tensor([[2.0, 1.0], [2.0, -1.0], [-1.0, 2.0]])
texts = torch.tensor([[1.0, 0.8], [1.0, -0.5], [-0.2, 1.0]])
target = torch.arange(3)

for length in (1, 2, 4):
    raw = F.cross_entropy(length * images @ texts.T, target)
    unit = F.normalize(length * images, dim=1) @ F.normalize(texts, dim=1).T
    cosine = F.cross_entropy(unit / 0.07, target)
    print(f"times {length}: dot product {raw:.4f}, cosine {cosine:.4f}")
