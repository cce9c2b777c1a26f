import torch
from torch import nn

log_probs = torch.zeros(10, 2, 5).log_softmax(2)
share = torch.tensor([1.0, 0.8])  # How much of it is no padding.
texts = torch.tensor([[1, 2], [3, 4]])
nn.CTCLoss()(log_probs, texts, share * 10, torch.tensor([2, 2]))
