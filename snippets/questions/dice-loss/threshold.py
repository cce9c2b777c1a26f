import torch


def dice_loss(probs, mask):
    return 1 - 2 * (probs * mask).sum() / (probs.sum() + mask.sum())


mask = torch.tensor([[0.0, 1.0, 1.0], [0.0, 1.0, 1.0]])
logits = torch.tensor([[-1.0, 0.5, -0.2], [-2.0, 1.0, 0.1]], requires_grad=True)

dice_loss(logits.sigmoid(), mask).backward()
print("gradient", logits.grad.flatten()[:3])
dice_loss((logits > 0).float(), mask).backward()
