import itertools
import math

import torch
from torch import nn
from torch.nn import functional as F

letters = "_se"  # "_" is the blank, class 0.
# Five frames of a recording of "see": one row of logits per frame.
logits = torch.tensor(
    [
        [0.1, 2.5, 0.3],
        [0.4, 1.0, 1.2],
        [0.2, 0.1, 2.0],
        [1.5, 0.2, 0.9],
        [0.3, 0.1, 2.2],
    ]
)
log_probs = F.log_softmax(logits, dim=1)
target = torch.tensor([1, 2, 2])

frames, length = torch.tensor(5), torch.tensor(3)
loss = nn.CTCLoss(reduction="sum")(log_probs, target, frames, length)

alignments = {}
for path in itertools.product(range(3), repeat=5):
    read = "".join(letters[k] for k, _ in itertools.groupby(path))
    if read.replace("_", "") == "see":
        score = sum(log_probs[frame, k].item() for frame, k in enumerate(path))
        alignments["".join(letters[k] for k in path)] = math.exp(score)

for alignment, probability in alignments.items():
    print(f"{alignment}  {probability:.4f}")
count = len(alignments)
by_hand = -math.log(sum(alignments.values()))
print(f"by hand  {by_hand:.4f}, from {count} of {3**5} paths")
print(f"CTCLoss  {loss:.4f}")
