import torch
from torch.nn import functional as F

torch.manual_seed(0)
tags = torch.tensor([2, 0, 1, 2, 0])
logits = torch.randn(5, 3)

print("padding   mean()   sum() / mask.sum()")
wrong, right = {}, {}
for padding in (0, 5, 15):
    target = F.pad(tags, (0, padding), value=-100)
    scores = F.pad(logits, (0, 0, 0, padding))
    losses = F.cross_entropy(scores, target, reduction="none")
    mask = target != -100
    wrong[padding] = losses.mean().item()
    right[padding] = (losses.sum() / mask.sum()).item()
    print(f"{padding:7}   {wrong[padding]:.4f}   {right[padding]:.4f}")
