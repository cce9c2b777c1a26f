import torch
from torch import nn

anchors, positives = torch.zeros(3, 5), torch.zeros(3, 5)
stranger = torch.ones(5)  # One negative for all three anchors.
nn.TripletMarginLoss()(anchors, positives, stranger)
