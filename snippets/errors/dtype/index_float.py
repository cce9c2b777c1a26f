import torch

labels = torch.tensor([0.0, 2.0])
log_probs = torch.zeros(2, 3).log_softmax(1)
loss = -log_probs[torch.arange(2), labels].mean()
