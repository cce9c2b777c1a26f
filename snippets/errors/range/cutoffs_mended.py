from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(64, 1000, cutoffs=[100, 500])
print(criterion.cutoffs)
