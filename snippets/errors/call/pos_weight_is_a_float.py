from torch import nn

fine, fraud = 990, 10
nn.BCEWithLogitsLoss(pos_weight=fine / fraud)
