import torch
from torch import nn

topics = torch.tensor([[0, 3, -100, -100]])
scores = torch.zeros(1, 4)
target = topics.clamp(min=-1)
loss = nn.MultiLabelMarginLoss()(scores, target)
print(f"target {target.tolist()}, loss {loss.item():.4f}")
