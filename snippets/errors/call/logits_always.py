import torch
from torch import nn

logits, target = torch.zeros(3, 5), torch.tensor([4, 0, 1])
from_logits = nn.CrossEntropyLoss()
from_probabilities = nn.NLLLoss()

probabilities = logits.softmax(1)
print(f"{from_logits(logits, target).item():.4f}")
print(f"{from_probabilities(probabilities.log(), target).item():.4f}")
