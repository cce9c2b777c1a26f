import torch

from lossbook.losses import RMSELoss

predicted = torch.tensor([[78.0], [85.0], [92.0]])  # One column.
actual = torch.tensor([80.0, 87.0, 90.0])

RMSELoss()(predicted, actual)
