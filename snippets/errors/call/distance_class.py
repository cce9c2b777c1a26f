import torch
from torch import nn

anchor, like, unlike = torch.eye(3)
euclidean = nn.PairwiseDistance
loss_fn = nn.TripletMarginWithDistanceLoss(distance_function=euclidean)
loss_fn(anchor, like, unlike)
