import torch
from torch import nn

letters = "abcd"
log_probs = torch.zeros(6, 1, len(letters) + 1).log_softmax(2)
criterion = nn.CTCLoss(blank=len(letters))
loss = criterion(log_probs, torch.tensor([[0, 3]]), [6], [2])
print(f"{loss.item():.4f}")
