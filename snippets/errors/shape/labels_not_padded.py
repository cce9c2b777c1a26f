import torch
from torch import nn

topics = torch.tensor([[0, 3], [1, -1]])  # Two topics, and one.
scores = torch.zeros(2, 5)
nn.MultiLabelMarginLoss()(scores, topics)
