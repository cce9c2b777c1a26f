import torch
from torch import nn

rows = [[0.2, 0.7, 0.1], [0.3, 0.4, 0.3], [0.5, 0.1, 0.4], [0.2, 0.1, 0.7]]
probs = torch.tensor(rows).unsqueeze(1)  # moments, recordings, symbols
target = torch.tensor([[1, 2]])
moments, letters = torch.tensor([4]), torch.tensor([2])

loss_fn = nn.CTCLoss()
wrong = loss_fn(probs, target, moments, letters)
mended = loss_fn(probs.log(), target, moments, letters)
print(f"probabilities      {wrong:7.4f}")
print(f"log-probabilities  {mended:7.4f}")
