from torch import nn

nn.CrossEntropyLoss(from_logits=True)
