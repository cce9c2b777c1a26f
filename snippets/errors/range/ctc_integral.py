import torch
from torch import nn

log_probs = torch.zeros(22, 2, 5).log_softmax(2)
share = torch.tensor([1.0, 13 / 22])  # How much of it is no padding.
texts = torch.tensor([[1, 2], [3, 4]])
nn.CTCLoss()(log_probs, texts, share * 22, torch.tensor([2, 2]))
