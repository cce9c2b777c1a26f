import torch
from torch import nn

searches = torch.tensor([[4.0, 3.0], [3.0, 4.0], [1.0, 0.0], [1.0, 2.0]])
pages = torch.tensor([[8.0, 6.0], [4.0, 3.0], [0.6, 0.8], [-2.0, 0.5]])
read = torch.tensor([1, 1, -1, -1])

results = {}
for reduction in ("none", "sum", "mean"):
    measure = nn.CosineEmbeddingLoss(reduction=reduction)
    results[reduction] = measure(searches, pages, read)
    print(f"{reduction:4}", results[reduction])
