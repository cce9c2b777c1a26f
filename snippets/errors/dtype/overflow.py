import torch

scores = torch.tensor([[0.5, 2.0, 1.0]], dtype=torch.float16)
itself = torch.tensor([[False, True, False]])
logits = scores.masked_fill(itself, -1e9)
