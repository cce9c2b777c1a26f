import warnings

import torch

warnings.filterwarnings("ignore", "Error detected")  # Shown further down.
torch.autograd.set_detect_anomaly(True)
faces = torch.tensor([[1.0, 2.0], [0.0, 4.0]], requires_grad=True)
others = torch.tensor([[1.0, 2.0], [3.0, 0.0]])  # The first is the same.
squared = (faces - others).square().sum(1)
distance = torch.where(squared > 0, squared.sqrt(), 0.0)
distance.mean().backward()
