import torch
from torch import nn

logits = torch.tensor([[0.3, 2.1], [1.0, -0.5], [-0.2, 0.4], [2.5, 1.0]])
spam = torch.tensor([1, 0, 0, 1])
difference = logits[:, 1] - logits[:, 0]
three, weight = torch.tensor(3.0), torch.tensor([1.0, 3.0])

target = spam.float()
binary, two_class = {}, {}
for reduction in ("sum", "mean"):
    one = nn.BCEWithLogitsLoss(pos_weight=three, reduction=reduction)
    two = nn.CrossEntropyLoss(weight=weight, reduction=reduction)
    binary[reduction] = one(difference, target).item()
    two_class[reduction] = two(logits, spam).item()
    print(f"{reduction:4}  BCE {binary[reduction]:.4f}", end="  ")
    print(f"CE {two_class[reduction]:.4f}")
