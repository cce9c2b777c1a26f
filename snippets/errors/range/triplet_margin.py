from torch import nn

nn.TripletMarginLoss(margin=0)
