import torch
from torch import nn


def loss_of(criterion, prediction, target):
    """Call the loss, unless the target is what training would move."""
    if target.requires_grad:
        raise ValueError("the target has a gradient: swapped, or detach it")
    return criterion(prediction, target)


logits = torch.tensor([2.0, -1.0], requires_grad=True)
spam = torch.tensor([1.0, 0.0])
print(f"{loss_of(nn.BCEWithLogitsLoss(), logits, spam):.4f}")
loss_of(nn.BCEWithLogitsLoss(), spam, logits)
