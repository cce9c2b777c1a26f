from torch import nn

nn.CrossEntropyLoss(weight=[1.0, 5.0, 2.0])
