import itertools
import math

import torch
from torch import nn

BLANK, LETTER_N, LETTER_O = range(3)
spelling = [LETTER_N, LETTER_O]
# Four moments of sound, the probability of each symbol in each.
rows = [[0.2, 0.7, 0.1], [0.3, 0.4, 0.3], [0.5, 0.1, 0.4], [0.2, 0.1, 0.7]]
probs = torch.tensor(rows)

likelihood, alignments = 0.0, 0
for path in itertools.product(range(3), repeat=4):
    merged = [symbol for symbol, _ in itertools.groupby(path)]
    if [symbol for symbol in merged if symbol != BLANK] == spelling:
        alignments += 1
        likelihood += math.prod(probs[range(4), path].tolist())
nll = -math.log(likelihood)

target = torch.tensor([spelling])
four, two = torch.tensor([4]), torch.tensor([2])
loss = nn.CTCLoss(reduction="sum")(probs.log()[:, None], target, four, two)
print(f"alignments that spell 'no'  {alignments}")
print(f"minus log of their sum      {nll:.4f}")
print(f"CTCLoss                     {loss.item():.4f}")
