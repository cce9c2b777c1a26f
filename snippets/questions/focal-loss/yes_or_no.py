import torch
from torch.nn import functional as F

bce_with_logits = F.binary_cross_entropy_with_logits


def binary_focal_loss(logits, target, gamma=2.0, alpha=None):
    bce = bce_with_logits(logits, target, reduction="none")
    p = torch.sigmoid(logits)
    pt = p * target + (1 - p) * (1 - target)
    loss = (1 - pt) ** gamma * bce
    if alpha is not None:
        loss = (alpha * target + (1 - alpha) * (1 - target)) * loss
    return loss.mean()


clicks = torch.tensor([3.0, -4.0, 0.5, -1.0])
clicked = torch.tensor([1.0, 0.0, 0.0, 1.0])
one_output = binary_focal_loss(clicks, clicked).item()
with_alpha = binary_focal_loss(clicks, clicked, alpha=0.25).item()

# The same clicks as two classes, "no" with the logit 0.
both = torch.stack([torch.zeros(4), clicks], dim=1)
ce = F.cross_entropy(both, clicked.long(), reduction="none")
two_outputs = ((1 - torch.exp(-ce)) ** 2 * ce).mean().item()

print(f"gamma 2, one output    {one_output:.4f}")
print(f"gamma 2, two outputs   {two_outputs:.4f}")
print(f"gamma 2, alpha 0.25    {with_alpha:.4f}")
