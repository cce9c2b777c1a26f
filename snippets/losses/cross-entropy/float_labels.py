import numpy as np
import torch
from torch import nn

logits = torch.zeros(3, 3)
target = torch.from_numpy(np.array([0.0, 2.0, 1.0]))  # from a table

print(nn.CrossEntropyLoss()(logits, target.long()))
nn.CrossEntropyLoss()(logits, target)
