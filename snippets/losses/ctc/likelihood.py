import itertools
import math
from collections import defaultdict

import torch
from torch.nn import functional as F

probs = [[0.2, 0.7, 0.1], [0.1, 0.5, 0.4], [0.3, 0.1, 0.6]]
log_probs, frames = torch.tensor(probs).log(), torch.tensor(3)

likelihoods = defaultdict(float)
for path in itertools.product(range(3), repeat=3):
    merged = [one for one, _ in itertools.groupby(path)]
    text = tuple(one for one in merged if one != 0)
    steps = zip(probs, path, strict=True)
    likelihoods[text] += math.prod(row[one] for row, one in steps)

print("text  minus log-likelihood  CTCLoss")
for text, likelihood in likelihoods.items():
    target = torch.tensor(text, dtype=torch.int64)
    length = torch.tensor(len(text))
    loss = F.ctc_loss(log_probs, target, frames, length, reduction="sum")
    spelt = "".join("_to"[one] for one in text)
    print(f"{spelt:4} {-math.log(likelihood):12.4f} {loss:17.4f}")
total = sum(likelihoods.values())
print(f"likelihoods of all {len(likelihoods)} texts, added up: {total:.4f}")
