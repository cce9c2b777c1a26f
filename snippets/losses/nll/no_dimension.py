import torch
from torch import nn

# Two sentences alike, of two words; the model is sure and right.
tags = torch.tensor([[0, 1], [0, 1]])
logits = 6.0 * nn.functional.one_hot(tags, 2).float().transpose(1, 2)

right = nn.NLLLoss()(nn.LogSoftmax(dim=1)(logits), tags).item()
wrong = nn.NLLLoss()(nn.LogSoftmax()(logits), tags).item()
print(f"LogSoftmax(dim=1)  {right:.4f}")
print(f"LogSoftmax()       {wrong:.4f}")
