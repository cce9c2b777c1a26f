import torch
from torch import nn

log_probs = torch.zeros(2, 8, 5).log_softmax(2)
words, lengths = torch.tensor([[1, 4], [2, 3]]), torch.tensor([2, 2])
frames = torch.tensor([8, 8])
loss = nn.CTCLoss()(log_probs.transpose(0, 1), words, frames, lengths)
print(f"{loss.item():.4f}")
