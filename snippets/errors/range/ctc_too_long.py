import torch
from torch import nn

log_probs = torch.zeros(10, 2, 5).log_softmax(2)
texts = torch.tensor([[1, 2], [3, 4]])
nn.CTCLoss()(log_probs, texts, [10, 8], [2, 3])
