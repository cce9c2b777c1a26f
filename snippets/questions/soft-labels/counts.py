import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0]])
counts = torch.tensor([[8.0, 1.0, 1.0]])  # Ten people.
criterion = nn.CrossEntropyLoss()

of_counts = criterion(logits, counts).item()
of_shares = criterion(logits, counts / counts.sum(1, keepdim=True)).item()
print(f"counts  {of_counts:.4f}")
print(f"shares  {of_shares:.4f}")
