import torch
from torch import nn

device = "cpu"  # Was "cuda": the traceback then names another line.
target = torch.tensor([0, 4, 5], device=device)
logits = torch.zeros(3, 5, device=device)
nn.CrossEntropyLoss()(logits, target)
