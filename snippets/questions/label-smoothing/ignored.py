import torch
from torch.nn import functional as F

logits = torch.tensor([[3.0, 0.0, 0.0], [0.0, 1.0, 0.5], [9.0, 0.0, 0.0]])
tags = torch.tensor([0, 1, -100])  # The last one is padding.

padded = F.cross_entropy(logits, tags, label_smoothing=0.1).item()
without = F.cross_entropy(logits[:2], tags[:2], label_smoothing=0.1).item()
print(f"with padding     {padded:.4f}")
print(f"without padding  {without:.4f}")
