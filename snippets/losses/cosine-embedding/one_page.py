import torch
from torch import nn

searches = torch.tensor([[4.0, 3.0], [3.0, 4.0], [1.0, 0.0], [1.0, 2.0]])
pages = torch.tensor([[8.0, 6.0], [4.0, 3.0], [0.6, 0.8], [-2.0, 0.5]])
read = torch.tensor([1, 1, -1, -1])
each = nn.CosineEmbeddingLoss(reduction="none")

calls = {
    "all pages and labels": (pages, read),
    "the first page": (pages[:1], read),
    "the first label": (pages, read[:1]),
    "the first feature": (pages[:, :1], read),
}
losses = {}
for name, (page, label) in calls.items():
    losses[name] = each(searches, page, label).tolist()
    print(f"{name:20}", [round(cost, 2) for cost in losses[name]])
