import torch
from torch.nn import functional as F

logits = torch.tensor([2.0, -1.0, 3.0])
target = torch.tensor([1.0, 0.0, -100.0])

known = target >= 0  # false for nan as well
clean = target.where(known, 0.0)  # a weight of 0 does not silence nan
count = known.sum().clamp(min=1)  # a batch without any answer costs 0
total = F.binary_cross_entropy_with_logits(
    logits,
    clean,
    weight=known.float(),
    reduction="sum",
)
masked = (total / count).item()

losses = F.binary_cross_entropy_with_logits(logits, clean, reduction="none")
chosen = losses[known].mean().item()
divided_by_all = (losses * known).mean().item()
print(f"by weight              {masked:.4f}")
print(f'by reduction="none"    {chosen:.4f}')
print(f"mean over all elements {divided_by_all:.4f}")
