import torch
from torch import nn

torch.manual_seed(0)
english, german = torch.randn(2, 3, 4), torch.randn(2, 3, 4)
same = torch.tensor([1, -1])
loss_fn = nn.CosineEmbeddingLoss()

sentences = loss_fn(english.mean(1), german.mean(1), same)
print(f"a pair of sentences: {sentences.item():.4f}")

words = english.flatten(0, 1), german.flatten(0, 1)
every_word = loss_fn(*words, same.repeat_interleave(3))
print(f"a pair of words:     {every_word.item():.4f}")
