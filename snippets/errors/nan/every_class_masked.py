import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "Error detected")  # Shown further down.
torch.autograd.set_detect_anomaly(True)
logits = torch.zeros(2, 3, requires_grad=True)
allowed = torch.tensor([[True, True, False], [False, False, False]])
masked = logits.masked_fill(~allowed, -torch.inf)
nn.CrossEntropyLoss()(masked, torch.tensor([0, 1])).backward()
