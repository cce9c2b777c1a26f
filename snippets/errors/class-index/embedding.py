import torch
from torch import nn

words = ["the", "film", "was", "good", "bad"]
embedding = nn.Embedding(len(words), 3)
review = torch.tensor([0, 1, 2, 5])  # The last word is not in the list.
embedding(review)
