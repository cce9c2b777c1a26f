import torch
from torch import nn

features = torch.zeros(1, 3, 2, 2)
head = nn.Sequential(nn.Flatten(), nn.Linear(12, 5))
loss = nn.CrossEntropyLoss()(head(features), torch.tensor([4]))
print(f"logits {tuple(head(features).shape)}, {loss.shape=}")
