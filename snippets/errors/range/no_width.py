from torch import nn

nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=1000, cutoffs=[50, 200])
