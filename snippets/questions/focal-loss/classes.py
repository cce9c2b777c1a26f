import torch
from torch.nn import functional as F


def focal_loss(logits, target, gamma=2.0, alpha=None):
    ce = F.cross_entropy(logits, target, reduction="none")
    pt = torch.exp(-ce)  # The probability of the right class.
    loss = (1 - pt) ** gamma * ce
    if alpha is not None:
        loss = alpha[target] * loss
    return loss.mean()


# Four photos, three classes; the last photo is hard.
logits = torch.tensor(
    [[5.0, 0.0, 0.0], [0.5, 3.5, 0.0], [0.0, 0.2, 1.5], [2.0, 0.0, 0.5]],
)
target = torch.tensor([0, 1, 2, 1])

plain = F.cross_entropy(logits, target).item()
print(f"CrossEntropyLoss         {plain:.4f}")
for gamma in (0.0, 1.0, 2.0, 5.0):
    focal = focal_loss(logits, target, gamma).item()
    print(f"focal loss, gamma = {gamma:.0f}    {focal:.4f}")
