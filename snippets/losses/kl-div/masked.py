import math

import torch
from torch.nn import functional as F

votes = torch.tensor([[0.7, 0.3, 0.0]])  # The third class is ruled out.
logits = torch.tensor([[1.5, 0.9, 0.2]])
ruled_out = torch.tensor([[False, False, True]])

losses = {}
for name, filler in (("infinity", -math.inf), ("large", -1e4)):
    log_probs = logits.masked_fill(ruled_out, filler).log_softmax(dim=1)
    loss = F.kl_div(log_probs, votes, reduction="batchmean").item()
    losses[name] = loss
    print(f"masked with {filler:8}  loss {loss:.4f}")
