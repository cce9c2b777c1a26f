import itertools
import math

import torch
from torch import nn

probs = [[0.2, 0.7, 0.1], [0.1, 0.5, 0.4], [0.3, 0.1, 0.6]]
letters = "_to"  # Class 0 is the blank.

alignments = {}
for path in itertools.product(range(3), repeat=3):
    merged = [one for one, _ in itertools.groupby(path)]
    if [one for one in merged if one != 0] == [1, 2]:
        spelt = "".join(letters[one] for one in path)
        steps = zip(probs, path, strict=True)
        alignments[spelt] = math.prod(row[one] for row, one in steps)
        print(f"{spelt}  {alignments[spelt]:.3f}")
by_hand = -math.log(sum(alignments.values()))

target, frames, length = (torch.tensor(x) for x in ([1, 2], 3, 2))
loss_fn = nn.CTCLoss(reduction="sum")
loss = loss_fn(torch.tensor(probs).log(), target, frames, length).item()
print(f"by hand {by_hand:.6f}, of {len(alignments)} alignments")
print(f"CTCLoss {loss:.6f}")
