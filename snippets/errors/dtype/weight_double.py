import numpy
import torch
from torch import nn

counts = numpy.array([80, 15, 5])
weight = torch.from_numpy(counts.sum() / counts)  # float64
logits, labels = torch.zeros(2, 3), torch.tensor([0, 2])
nn.CrossEntropyLoss(weight)(logits, labels)
