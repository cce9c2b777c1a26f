import torch
from torch import nn

spam = torch.tensor([0, 1, 1])

one_output = torch.zeros(3, 1)
target = spam.float().unsqueeze(1)
print(f"{nn.BCEWithLogitsLoss()(one_output, target).item():.4f}")

two_outputs = torch.zeros(3, 2)
print(f"{nn.CrossEntropyLoss()(two_outputs, spam).item():.4f}")
