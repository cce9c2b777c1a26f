from torch import nn

nn.MultiMarginLoss(p=3)
