import torch
from torch import nn

logits = torch.tensor([[4.0, 1.0, 0.1]])  # one photo: scores for cat, dog, bird
target = torch.tensor([0])  # it is a cat

loss = nn.CrossEntropyLoss()(logits, target)
probability = logits.softmax(dim=1)[0, 0]

print(f"loss {loss:.4f}")
print(f"-log of the probability of cat {-probability.log():.4f}")
