import torch
from torch import nn

# Two answers to each of four questions, the scores that a model gives them,
# and which of the two people preferred: 1 the first, -1 the second.
first = torch.tensor([2.0, 1.0, 0.5, 3.0])
second = torch.tensor([1.0, 1.2, 0.7, 1.0])
preferred = torch.tensor([1, 1, -1, -1])

each = nn.MarginRankingLoss(margin=0.5, reduction="none")
losses = each(first, second, preferred).tolist()
loss = nn.MarginRankingLoss(margin=0.5)(first, second, preferred).item()
leads = (preferred * (first - second)).tolist()
for lead, cost in zip(leads, losses, strict=True):
    print(f"lead of the preferred answer {lead:4.1f}  loss {cost:.1f}")
print(f"MarginRankingLoss {loss:.4f}")
