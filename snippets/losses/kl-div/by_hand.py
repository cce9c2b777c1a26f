import math

import torch
from torch import nn

votes = [[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]]
logits = [[1.5, 0.9, 0.2], [2.0, 0.5, 0.1]]

by_hand = 0.0
for target, row in zip(votes, logits, strict=True):
    log_total = math.log(sum(math.exp(logit) for logit in row))
    for share, logit in zip(target, row, strict=True):
        log_prob = logit - log_total
        by_hand += share * (math.log(share) - log_prob)
by_hand /= len(votes)

log_probs = torch.tensor(logits).log_softmax(dim=1)
loss = nn.KLDivLoss(reduction="batchmean")(log_probs, torch.tensor(votes))
print(f"by hand   {by_hand:.6f}")
print(f"KLDivLoss {loss:.6f}")
