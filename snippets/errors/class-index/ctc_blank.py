import torch
from torch import nn

letters = "abcd"
log_probs = torch.zeros(6, 1, len(letters)).log_softmax(2)
criterion = nn.CTCLoss(blank=len(letters))
criterion(log_probs, torch.tensor([[0, 3]]), [6], [2])
