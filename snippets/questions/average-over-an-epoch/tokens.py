import torch
from torch import nn

torch.manual_seed(0)
pad, vocabulary = -100, 5
batches = [
    torch.tensor([[1, 4, 2, 0], [3, 2, 1, 3]]),
    torch.tensor([[2, pad, pad, pad], [3, pad, pad, pad]]),
]
logits = [3 * torch.randn(2, vocabulary, 4) for _ in batches]
criterion = nn.CrossEntropyLoss()

losses, sentences, tokens = [], [], []
for scores, target in zip(logits, batches, strict=True):
    losses.append(criterion(scores, target).item())
    sentences.append(len(target))
    tokens.append((target != pad).sum().item())


def weighted(counts):
    pairs = zip(losses, counts, strict=True)
    return sum(loss * n for loss, n in pairs) / sum(counts)


by_sentences, by_tokens = weighted(sentences), weighted(tokens)
at_once = criterion(torch.cat(logits), torch.cat(batches)).item()
print(f"weighted by sentences {sentences}: {by_sentences:.4f}")
print(f"weighted by tokens    {tokens}: {by_tokens:.4f}")
print(f"all at once                   {at_once:.4f}")
