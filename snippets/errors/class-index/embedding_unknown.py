import torch
from torch import nn

words = ["<unknown>", "the", "film", "was", "good", "bad"]
number = {word: index for index, word in enumerate(words)}
embedding = nn.Embedding(len(words), 3)

review = [number.get(word, 0) for word in ("the", "film", "was", "dull")]
vectors = embedding(torch.tensor(review))
print(f"words {review}, vectors {tuple(vectors.shape)}")
