import torch
from torch import nn

topics = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
scores = torch.zeros(2, 3)
print(f"one yes or no each {nn.BCEWithLogitsLoss()(scores, topics):.4f}")

listed = torch.tensor([[0, 2, -1], [1, -1, -1]])  # Topics, then -1.
print(f"margins            {nn.MultiLabelMarginLoss()(scores, listed):.4f}")
