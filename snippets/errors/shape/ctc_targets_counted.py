import torch
from torch import nn

log_probs = torch.zeros(8, 2, 5).log_softmax(2)
words = [torch.tensor([1, 4]), torch.tensor([2, 3, 3])]
letters = torch.cat(words)
lengths = torch.tensor([len(word) for word in words])
frames = torch.tensor([8, 8])
loss = nn.CTCLoss()(log_probs, letters, frames, lengths)
print(f"{lengths.tolist()} of {len(letters)}, loss {loss.item():.4f}")
