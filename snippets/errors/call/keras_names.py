import torch
from torch import nn

logits, target = torch.zeros(3, 5), torch.tensor([4, 0, 1])
nn.CrossEntropyLoss()(y_pred=logits, y_true=target)
