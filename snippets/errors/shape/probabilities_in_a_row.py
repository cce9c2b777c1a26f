import torch
from torch import nn

churned = torch.tensor([0.0, 1.0, 1.0])
probabilities = torch.tensor([[0.3], [0.9], [0.6]])
loss = nn.BCELoss()(probabilities.squeeze(1), churned)
print(f"{loss.item():.4f}")
