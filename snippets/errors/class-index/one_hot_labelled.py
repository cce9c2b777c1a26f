import torch
from torch.nn import functional as F

labels = torch.tensor([2, 0, 1, -100])
logits = torch.zeros(4, 3)
print(F.one_hot(labels[labels >= 0], num_classes=3).tolist())

# For cross-entropy no one-hot is needed.
print(f"{F.cross_entropy(logits, labels, ignore_index=-100):.4f}")
