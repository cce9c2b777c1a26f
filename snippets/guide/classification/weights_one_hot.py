import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[3.0, 1.0, 0.0], [2.0, 1.0, 0.5], [1.0, 2.0, 0.0], [2.0, 1.0, 0.5]])
target = torch.tensor([0, 0, 1, 2])
weighted = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 1.0, 5.0]))

by_index = weighted(logits, target)
by_probability = weighted(logits, F.one_hot(target, 3).float())
print(f"class indices        {by_index:.4f}")
print(f"class probabilities  {by_probability:.4f}")
