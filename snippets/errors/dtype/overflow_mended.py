import torch
from torch.nn import functional as F

scores = torch.tensor([[0.5, 2.0, 1.0]], dtype=torch.float16)
itself = torch.tensor([[False, True, False]])
for logits in [
    scores.masked_fill(itself, torch.finfo(scores.dtype).min),
    scores.float().masked_fill(itself, -1e9),
]:
    loss = F.cross_entropy(logits.float(), torch.tensor([2]))
    print(f"{logits.dtype}: {logits.min().item():.4g}, {loss.item():.4f}")
