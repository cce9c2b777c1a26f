from torch import nn

nn.AdaptiveLogSoftmaxWithLoss(4, 8, cutoffs=[2, 5, 8])  # 8 classes
