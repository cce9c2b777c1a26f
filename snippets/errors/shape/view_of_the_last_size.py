import torch
from torch.nn import functional as F

logits = torch.zeros(1, 3, 3)
words = torch.tensor([[2, 0, 1]])
flat = logits.view(-1, logits.shape[-1])
loss = F.cross_entropy(flat, words.view(-1))
print(f"{tuple(flat.shape)}, loss {loss.item():.4f}")
