import torch
from torch.nn import functional as F

target = torch.tensor([0])
for right in (0.5, 1.0, 1.5, 5.0):
    scores = torch.tensor([[right, 0.0]], requires_grad=True)
    slopes = {}
    for loss in (F.multi_margin_loss, F.cross_entropy):
        (gradient,) = torch.autograd.grad(loss(scores, target), scores)
        slopes[loss.__name__] = gradient[0, 0].item()
    hinge, entropy = slopes.values()
    print(f"lead {right}: gradient {hinge:5.2f}", end=", ")
    print(f"of CrossEntropyLoss {entropy:.4f}")
