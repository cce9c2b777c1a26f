import torch
from torch.nn import functional as F

target = torch.tensor([[0.9, 0.1]])
for gap in (10.0, 100.0, 110.0):
    logits = torch.tensor([[gap, 0.0]], requires_grad=True)
    for name, log_probs in (
        ("softmax, then log", logits.softmax(dim=1).log()),
        ("log_softmax", logits.log_softmax(dim=1)),
    ):
        loss = F.kl_div(log_probs, target, reduction="batchmean")
        (gradient,) = torch.autograd.grad(loss, logits)
        slopes = "  ".join(f"{slope:5.2f}" for slope in gradient[0])
        print(f"{gap:4.0f}  {name:17}  {loss:6.3f}  gradient {slopes}")
