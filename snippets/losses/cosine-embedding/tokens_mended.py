import torch
from torch import nn

searches = torch.ones(3, 4, 5)
pages = torch.ones(3, 4, 5)
alike = torch.tensor([1, 1, -1])

per_text = nn.CosineEmbeddingLoss()(searches.mean(1), pages.mean(1), alike)
per_word = nn.CosineEmbeddingLoss()(
    searches.flatten(0, 1),
    pages.flatten(0, 1),
    alike.repeat_interleave(4),
)
print(f"one embedding per text: {per_text.item():.4f}")
print(f"one embedding per word: {per_word.item():.4f}")
