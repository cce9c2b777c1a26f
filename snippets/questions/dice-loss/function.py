import torch


def dice_loss(logits, mask, eps=1e-6):
    pixels = tuple(range(1, mask.ndim))  # All but the batch.
    probs = logits.sigmoid()
    overlap = (probs * mask).sum(pixels)
    areas = probs.sum(pixels) + mask.sum(pixels)
    return (1 - (2 * overlap + eps) / (areas + eps)).mean()


mask = torch.tensor([[[0.0, 1.0, 1.0], [0.0, 1.0, 1.0]]])
predictions = {
    "right and sure": 20 * mask - 10,
    "half of the cell": torch.tensor([[[-9.0, 9, -9], [-9, 9, -9]]]),
    "all background": torch.full_like(mask, -9.0),
    "all cell": torch.full_like(mask, 9.0),
    "undecided": torch.zeros_like(mask),
}
loss = {}
for name, logits in predictions.items():
    loss[name] = dice_loss(logits, mask).item()
    print(f"{name:17} {loss[name]:.4f}")
