import torch
from torch.nn import functional as F

logits = torch.tensor([2.0, 4.0, 8.0])
target = torch.ones(3)
smoothing = 0.1

smooth = target * (1 - smoothing) + smoothing / 2  # 0.95, for a no 0.05
hard = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
soft = F.binary_cross_entropy_with_logits(logits, smooth, reduction="none")
for logit, one, other in zip(logits, hard, soft, strict=True):
    print(f"logit {logit:.0f}   target 1 {one:.4f}   0.95 {other:.4f}")

best = torch.logit(smooth[:1])
floor = F.binary_cross_entropy_with_logits(best, smooth[:1]).item()
print(f"least loss {floor:.4f}, at logit {best.item():.4f}")
