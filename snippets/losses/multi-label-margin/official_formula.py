import torch
from torch.nn import functional as F

x = [0.1, 0.2, 0.4, 0.8]
y = [3, 0]

totals = {"pair": 0.0, "all": 0.0}
for i in range(4):
    for j in range(2):
        short = max(0.0, 1 - (x[y[j]] - x[i]))
        totals["pair"] += short if i != y[j] else 0.0
        totals["all"] += short if i not in y else 0.0
target = torch.tensor([3, 0, -1, 1])
loss = F.multilabel_margin_loss(torch.tensor(x), target)
print(f"i differs from this y[j]   {totals['pair'] / 4:.2f}")
print(f"i differs from every y[j]  {totals['all'] / 4:.2f}")
print(f"MultiLabelMarginLoss       {loss.item():.2f}")
