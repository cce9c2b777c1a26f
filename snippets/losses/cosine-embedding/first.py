import torch
from torch import nn
from torch.nn import functional as F

# A search and a page that was shown; 1: it was read, -1: it was not.
searches = torch.tensor([[4.0, 3.0], [3.0, 4.0], [1.0, 0.0], [1.0, 2.0]])
pages = torch.tensor([[8.0, 6.0], [4.0, 3.0], [0.6, 0.8], [-2.0, 0.5]])
read = torch.tensor([1, 1, -1, -1])

cosines = F.cosine_similarity(searches, pages, dim=1).tolist()
each = nn.CosineEmbeddingLoss(reduction="none")
losses = each(searches, pages, read).tolist()
loss = nn.CosineEmbeddingLoss()(searches, pages, read).item()

for label, cosine, cost in zip(read.tolist(), cosines, losses, strict=True):
    print(f"label {label:2}  cosine {cosine:5.2f}  loss {cost:.2f}")
print(f"CosineEmbeddingLoss {loss:.4f}")
