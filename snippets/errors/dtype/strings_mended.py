import torch
from torch import nn

labels = ["cat", "dog", "cat"]
classes = sorted(set(labels))
target = torch.tensor([classes.index(label) for label in labels])
loss = nn.CrossEntropyLoss()(torch.zeros(3, len(classes)), target)
print(f"{target.tolist()} of {classes}, loss {loss.item():.4f}")
