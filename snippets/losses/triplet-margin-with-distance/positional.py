from torch import nn
from torch.nn import functional as F

nn.TripletMarginWithDistanceLoss(F.pairwise_distance)
