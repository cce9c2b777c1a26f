import math

import torch
from torch import nn

# Probabilities that a model gave to the words that then came.
given = torch.tensor([0.5, 0.25, 0.125, 0.25])
loss = -given.log().mean().item()
perplexity = math.exp(loss)
print(f"loss {loss:.4f}, perplexity {perplexity:.4f}")

vocabulary = 50257
logits, words = torch.zeros(4, vocabulary), torch.tensor([1, 5, 40, 7])
unsure = nn.CrossEntropyLoss()(logits, words).item()
of_unsure = math.exp(unsure)
print(f"all words alike: loss {unsure:.4f}, perplexity {of_unsure:.0f}")
