import torch
from torch.nn import functional as F

logits = torch.tensor([[1.5, 0.8, -0.5]], requires_grad=True)
target = torch.tensor([[0.7, 0.3, 0.0]])

cross_entropy = F.cross_entropy(logits, target)
divergence = F.kl_div(logits.log_softmax(dim=1), target, reduction="batchmean")
(by_cross_entropy,) = torch.autograd.grad(cross_entropy, logits)
(by_divergence,) = torch.autograd.grad(divergence, logits)
difference = (logits.softmax(dim=1) - target).detach()

for name, gradient in (
    ("cross-entropy", by_cross_entropy),
    ("KL divergence", by_divergence),
    ("softmax - target", difference),
):
    print(f"{name:17}", "  ".join(f"{entry:7.4f}" for entry in gradient[0]))
