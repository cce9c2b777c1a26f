from torch import nn

nn.GaussianNLLLoss(True)
