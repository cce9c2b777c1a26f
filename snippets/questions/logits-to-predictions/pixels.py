import torch

torch.manual_seed(0)
logits = torch.randn(2, 3, 4, 5)  # Two images, three classes, 4 by 5.

probabilities = logits.softmax(dim=1)
mask = logits.argmax(dim=1)
print("probabilities", tuple(probabilities.shape))
print("mask         ", tuple(mask.shape), "first row", mask[0, 0].tolist())
pixel = probabilities[0, :, 0, 0]
print(f"classes of one pixel add up to {pixel.sum():.4f}")
