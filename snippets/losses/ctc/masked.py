import math

import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 2, 0, 1], [1, 1, 0, 0], [0, 0, 2, 1]])
target, frames, length = (torch.tensor(x) for x in ([1, 2], 3, 2))
barred = torch.tensor([False, False, False, True])  # A class not in "to".

for filler in (-math.inf, -1e4):
    masked = logits.masked_fill(barred, filler).requires_grad_()
    loss = F.ctc_loss(masked.log_softmax(dim=1), target, frames, length)
    loss.backward()
    row = "  ".join(f"{slope:.2f}" for slope in masked.grad[0])
    print(f"{filler:8}  loss {loss.item():.4f}  gradient {row}")
