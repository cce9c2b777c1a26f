import torch
from torch import nn

tags = torch.tensor([[1, 4, 4, 0, 9, 2, 2]] * 4)  # 4 sentences, 7 words
logits = torch.zeros(4, 7, 10)  # Ten scores for each word.
nn.CrossEntropyLoss()(logits, tags)
