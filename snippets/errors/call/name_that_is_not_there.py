from torch import nn

nn.BCELossWithLogits()
