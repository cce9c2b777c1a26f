import numpy
import torch
from torch import nn

counts = numpy.array([80, 15, 5])
logits, labels = torch.zeros(2, 3), torch.tensor([0, 2])
weight = torch.as_tensor(counts.sum() / counts, dtype=logits.dtype)
loss = nn.CrossEntropyLoss(weight)(logits, labels)
print(f"weight {weight.dtype}, loss {loss.item():.4f}")
