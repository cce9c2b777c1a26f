import torch
from torch import nn

torch.manual_seed(0)
features = torch.zeros(1, 3, 2, 2)
head = nn.Sequential(nn.Flatten(), nn.Linear(12, 5))
logits = head(features)
loss = nn.CrossEntropyLoss()(logits, torch.tensor([4]))
print(f"logits {tuple(logits.shape)}, loss {loss.item():.4f}")
