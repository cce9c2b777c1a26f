import torch
from torch.nn import functional as F

scores = torch.zeros(2, 3, 5, requires_grad=True)  # Three words each.
labels = torch.tensor([[1, 4, 2], [-100, -100, -100]])
total = (labels != -100).sum()
full = F.cross_entropy(scores.flatten(0, 1), labels.flatten())
(full_gradient,) = torch.autograd.grad(full, scores)

value, share = {}, {}
for reduction, divide_by in [("mean", 2), ("sum", total)]:
    scores.grad = None
    value[reduction] = 0.0
    for logits, target in zip(scores, labels, strict=True):
        part = F.cross_entropy(logits, target, reduction=reduction)
        (part / divide_by).backward()
        value[reduction] += (part / divide_by).item()
    share[reduction] = (scores.grad.norm() / full_gradient.norm()).item()
    print(f"{reduction:4}  loss {value[reduction]:.4f}  ", end="")
    print(f"gradient {share[reduction]:.0%} of the full batch's")
