import torch
from torch import nn

log_probs = torch.zeros(8, 2, 5).log_softmax(2)
letters = torch.tensor([1, 4, 2, 3, 3])  # Two words, one after the other.
frames, lengths = torch.tensor([8, 8]), torch.tensor([3, 3])
nn.CTCLoss()(log_probs, letters, frames, lengths)
