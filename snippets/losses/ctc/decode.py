import itertools

import torch
from torch.nn import functional as F

letters = "_to"
frames = torch.tensor([0, 1, 1, 0, 2, 2, 0, 2])
log_probs = F.one_hot(frames, 3) * 4.0  # Each frame rather sure.
log_probs = log_probs.log_softmax(dim=1)

best = log_probs.argmax(dim=1).tolist()
merged = [one for one, _ in itertools.groupby(best)]
text = "".join(letters[one] for one in merged if one != 0)
print("best path", "".join(letters[one] for one in best))
print("merged   ", "".join(letters[one] for one in merged))
print("text     ", text)
