import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[0.5, 2.0], [1.0, -0.5], [0.2, 0.9]])  # not spam, spam
target = torch.tensor([1, 0, 1])

difference = logits[:, 1] - logits[:, 0]
cross_entropy = nn.CrossEntropyLoss()(logits, target)
binary = nn.BCEWithLogitsLoss()(difference, target.float())
apart = nn.BCEWithLogitsLoss()(logits, F.one_hot(target, 2).float())
print(f"CrossEntropyLoss, two logits         {cross_entropy:.6f}")
print(f"BCEWithLogitsLoss, their difference  {binary:.6f}")
print(f"BCEWithLogitsLoss, each by itself    {apart:.6f}")
