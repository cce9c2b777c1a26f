import torch
from torch.nn import functional as F

scores = torch.tensor([[3.0, 2.0, 5.0, 4.0]], requires_grad=True)
for name, target in (
    ("no tag", [[-1, -1, -1, -1]]),
    ("every tag", [[0, 1, 2, 3]]),
):
    loss = F.multilabel_margin_loss(scores, torch.tensor(target))
    (gradient,) = torch.autograd.grad(loss, scores)
    size = gradient.abs().sum().item()
    print(f"{name:9}  loss {loss.item():.1f}  |gradient| {size:.1f}")
