import torch
from torch import nn

searches = torch.tensor([[4.0, 3.0], [3.0, 4.0], [1.0, 0.0], [1.0, 2.0]])
pages = torch.tensor([[8.0, 6.0], [4.0, 3.0], [0.6, 0.8], [-2.0, 0.5]])
each = nn.CosineEmbeddingLoss(reduction="none")

read = torch.tensor([1, 1, 0, 0])
dropped = each(searches, pages, read)
right = each(searches, pages, 2 * read - 1)
as_bool = each(searches, pages, read.bool())
rows = {"0 and 1": dropped, "bool": as_bool, "-1 and 1": right}
for name, losses in rows.items():
    costs = "  ".join(f"{cost:.2f}" for cost in losses.tolist())
    print(f"{name:8}  {costs}  mean {losses.mean().item():.3f}")
