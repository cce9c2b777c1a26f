import torch
from torch.nn import functional as F

# Tags: 0 beach, 1 dog, 2 sea, 3 snow. The photo shows sea and snow.
scores = torch.tensor([[-2.0, -2.0, 2.0, 2.0]], requires_grad=True)
as_indices = torch.tensor([[2, 3, -1, -1]])
multi_hot = torch.tensor([[0, 0, 1, 1]])

losses, slopes = {}, {}
for name, target in (("indices", as_indices), ("multi_hot", multi_hot)):
    loss = F.multilabel_margin_loss(scores, target)
    (gradient,) = torch.autograd.grad(loss, scores)
    losses[name], slopes[name] = loss.item(), gradient[0]
    row = "  ".join(f"{slope:4.1f}" for slope in gradient[0])
    print(f"{name:9}  loss {losses[name]:5.2f}  gradient {row}")
