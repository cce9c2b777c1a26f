import torch
from torch import nn

logits, target = torch.zeros(3, 5), torch.tensor([4, 0, 1])
print(f"{nn.CrossEntropyLoss()(logits, target).item():.4f}")
