import torch


def dice_loss(probs, mask):
    return 1 - 2 * (probs * mask).sum() / (probs.sum() + mask.sum())


mask = torch.tensor([[0.0, 1.0, 1.0], [0.0, 1.0, 1.0]])
logits = torch.tensor([[-1.0, 0.5, -0.2], [-2.0, 1.0, 0.1]])
logits.requires_grad_()

dice_loss(logits.sigmoid(), mask).backward()
print("first row pulled by", [f"{slope:.3f}" for slope in logits.grad[0]])
dice_loss((logits > 0).float(), mask).backward()
