import warnings

import torch

warnings.filterwarnings("ignore", "Error detected")  # Shown further down.
torch.autograd.set_detect_anomaly(True)
words = torch.tensor([[3.0, 4.0], [0.0, 0.0]], requires_grad=True)
others = torch.tensor([[1.0, 0.0], [0.6, 0.8]])
length = words.norm(dim=1, keepdim=True)
directions = words / length
loss = 1 - (directions * others).sum(1).mean()
loss.backward()
