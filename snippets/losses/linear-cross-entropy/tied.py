import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
embedding = nn.Embedding(5, 2)  # five words, two features each
sentence = torch.tensor([0, 1, 2, 3])

hidden = embedding(sentence[:-1])  # a model would stand here
loss = F.linear_cross_entropy(
    hidden,
    embedding.weight,
    sentence[1:],
    options=nn.LinearCrossEntropyOptions(),
)
loss.backward()
print(f"loss {loss:.4f}")
print("gradient for word 4, which is only ever a wrong answer:")
print([f"{slope:.4f}" for slope in embedding.weight.grad[4]])
