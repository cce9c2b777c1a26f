from torch import nn

nn.NLLLoss(label_smoothing=0.1)
