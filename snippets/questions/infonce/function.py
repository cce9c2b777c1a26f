import torch
from torch.nn import functional as F


def clip_loss(images, texts, temperature=0.07):
    images = F.normalize(images, dim=1)
    texts = F.normalize(texts, dim=1)
    logits = images @ texts.T / temperature  # (N, N)
    # Row i belongs to column i.
    target = torch.arange(len(logits), device=logits.device)
    by_image = F.cross_entropy(logits, target)
    by_text = F.cross_entropy(logits.T, target)
    return (by_image + by_text) / 2


# A cat, a dog and a car, as photos and as captions.
images = torch.tensor([[2.0, 1.0, 0.0], [2.0, -1.0, 0.0], [0.0, 0.0, 3.0]])
texts = torch.tensor([[1.0, 0.8, 0.1], [1.0, -0.5, 0.0], [0.1, 0.0, 1.0]])

loss = clip_loss(images, texts)
mixed_up = clip_loss(images, texts[[1, 0, 2]])
print(f"each with its caption    {loss:.4f}")
print(f"cat and dog exchanged    {mixed_up:.4f}")
