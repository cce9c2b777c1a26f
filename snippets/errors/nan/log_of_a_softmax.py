import warnings

import torch

warnings.filterwarnings("ignore", "Error detected")  # Shown further down.
torch.autograd.set_detect_anomaly(True)
logits = torch.tensor([[200.0, 0.0], [0.3, 0.9]], requires_grad=True)
one_hot = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
probabilities = logits.softmax(1)
loss = -(one_hot * probabilities.log()).sum(1).mean()
loss.backward()
