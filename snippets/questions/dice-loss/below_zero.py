import torch


def dice_loss(probs, mask):
    return 1 - 2 * (probs * mask).sum() / (probs.sum() + mask.sum())


masks = torch.zeros(2, 4, 4)  # two pictures
masks[0, :2] = 1
masks[1, 1:3] = 1
logits = 20 * masks - 10  # As right as can be.
probs = logits.sigmoid()

loss = {
    "right": dice_loss(probs, masks).item(),
    "no sigmoid": dice_loss(logits, masks).item(),
    "masks of 0 and 255": dice_loss(probs, 255 * masks).item(),
    "probs of (2, 1, 4, 4)": dice_loss(probs[:, None], masks).item(),
}
for name, value in loss.items():
    print(f"{name:21} {value:8.4f}")
