import torch
from torch.nn import functional as F


def check_sequence_loss(loss, scores, target):
    """Raise unless loss is the mean over the words of (N, T, C) scores."""
    words = F.cross_entropy(scores.flatten(0, 1), target.flatten())
    if not torch.allclose(loss, words, rtol=1e-3):
        raise ValueError(f"word by word {words:.4f}, your loss {loss:.4f}")


tags = torch.tensor([[0, 1, 2], [2, 1, 1]])
scores = 9.0 * F.one_hot(tags, 3)

loss = F.cross_entropy(scores.transpose(1, 2), tags)
check_sequence_loss(loss, scores, tags)
print("transpose(1, 2) passes")
check_sequence_loss(F.cross_entropy(scores, tags), scores, tags)
