import torch
from torch import nn

topics = torch.tensor([[0, 3, -100, -100]])  # Padded with -100.
scores = torch.zeros(1, 4)
nn.MultiLabelMarginLoss()(scores, topics)
