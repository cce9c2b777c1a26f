import math

import torch
from torch import nn

torch.manual_seed(2)
pad, vocabulary = 0, 6
batches = [
    torch.tensor([[1, 4, 2, 5, 3], [2, 2, 1, 3, 5]]),
    torch.tensor([[5, 1, pad, pad, pad], [3, pad, pad, pad, pad]]),
]
criterion = nn.CrossEntropyLoss(ignore_index=pad)

total, tokens, means, parts = 0.0, 0, [], []
for sentences in batches:
    words = sentences.flatten()
    logits = 2 * torch.randn(len(words), vocabulary)
    loss = criterion(logits, words)
    count = (words != pad).sum().item()
    total += loss.item() * count
    tokens += count
    means.append(loss.item())
    parts.append((logits, words))

right = math.exp(total / tokens)
wrong = math.exp(sum(means) / len(means))
logits, words = (torch.cat(part) for part in zip(*parts, strict=True))
at_once = math.exp(criterion(logits, words).item())
print(f"by tokens, {tokens} in all {right:8.3f}")
print(f"by batches            {wrong:8.3f}")
print(f"all at once           {at_once:8.3f}")
