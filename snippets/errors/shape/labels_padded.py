import torch
from torch import nn
from torch.nn import functional as F

topics = torch.tensor([[0, 3], [1, -1]])
scores = torch.zeros(2, 5)
missing = scores.shape[1] - topics.shape[1]
target = F.pad(topics, (0, missing), value=-1)
loss = nn.MultiLabelMarginLoss()(scores, target)
print(f"{target.tolist()}\nloss {loss.item():.4f}")
