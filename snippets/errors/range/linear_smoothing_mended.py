from torch import nn

criterion = nn.LinearCrossEntropyLoss(8, 4, label_smoothing=10 / 100)
print(criterion.label_smoothing)
