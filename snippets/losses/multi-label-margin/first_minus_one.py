import torch
from torch.nn import functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
losses = {}
for name, target in (
    ("front", [[3, 0, -1, -1]]),
    ("gap", [[3, -1, 0, -1]]),
    ("behind", [[-1, -1, 3, 0]]),
):
    loss = F.multilabel_margin_loss(scores, torch.tensor(target))
    losses[name] = loss.item()
    print(f"{target[0]!s:15}  {losses[name]:.3f}")
