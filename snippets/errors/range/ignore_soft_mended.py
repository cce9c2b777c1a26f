import torch
from torch import nn

logits = torch.zeros(3, 2)
raters = torch.tensor([[0.5, 0.5], [0.0, 1.0], [0.0, 0.0]])
rated = raters.sum(1) > 0
loss = nn.CrossEntropyLoss()(logits[rated], raters[rated])
print(f"mean of {rated.sum()} samples: {loss.item():.4f}")
