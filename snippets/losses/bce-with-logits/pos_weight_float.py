from torch import nn

nn.BCEWithLogitsLoss(pos_weight=3.0)
