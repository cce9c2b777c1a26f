import torch
from torch.nn import functional as F

votes = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
logits = torch.tensor([[1.5, 0.9, 0.2], [2.0, 0.5, 0.1]])
logits.requires_grad_()

log_probs = F.log_softmax(logits, dim=1)
divergence = F.kl_div(log_probs, votes, reduction="batchmean")
cross_entropy = F.cross_entropy(logits, votes)
entropy = -torch.xlogy(votes, votes).sum(dim=1).mean()
(by_divergence,) = torch.autograd.grad(divergence, logits)
(by_cross_entropy,) = torch.autograd.grad(cross_entropy, logits)

print(f"KL divergence + entropy {divergence + entropy:.6f}")
print(f"cross-entropy           {cross_entropy:.6f}")
for name, gradient in (
    ("KL divergence", by_divergence),
    ("cross-entropy", by_cross_entropy),
):
    row = "  ".join(f"{slope:7.4f}" for slope in gradient[0])
    print(f"gradient of {name}, first photo  {row}")
