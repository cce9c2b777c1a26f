import torch
from torch import nn

topics = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
scores = torch.zeros(2, 3)
nn.MultiLabelMarginLoss()(scores, topics)
