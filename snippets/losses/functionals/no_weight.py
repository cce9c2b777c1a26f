from torch import nn

nn.MSELoss(weight=[1.0, 2.0])
