import torch
from torch.nn import functional as F

logits = torch.tensor([[0.3, 2.1], [1.0, -0.5], [-0.2, 0.4], [2.5, 1.0]])
spam = torch.tensor([1, 0, 0, 1])
difference = logits[:, 1] - logits[:, 0]
three, weight = torch.tensor(3.0), torch.tensor([1.0, 3.0])

binary, two_class = {}, {}
for reduction in ("sum", "mean"):
    binary[reduction] = F.binary_cross_entropy_with_logits(
        difference, spam.float(), pos_weight=three, reduction=reduction
    ).item()
    two_class[reduction] = F.cross_entropy(
        logits, spam, weight=weight, reduction=reduction
    ).item()
    print(f"{reduction:4}  BCE {binary[reduction]:.4f}  CE {two_class[reduction]:.4f}")
