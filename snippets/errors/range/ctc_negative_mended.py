import torch
from torch import nn

log_probs = torch.zeros(10, 2, 5).log_softmax(2)
texts, lengths = torch.tensor([[1], [2]]), torch.tensor([1, 1])
frames = torch.tensor([40, 0]) // 4 - 1
kept = frames > 0
parts = log_probs[:, kept], texts[kept], frames[kept], lengths[kept]
print(f"{kept.sum()} of {len(kept)}: {nn.CTCLoss()(*parts).item():.4f}")
