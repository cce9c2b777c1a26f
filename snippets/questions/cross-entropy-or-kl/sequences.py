import torch
from torch.nn import functional as F

# Two sentences of five words, three classes, everywhere the same numbers.
target = torch.tensor([0.7, 0.2, 0.1]).expand(2, 5, 3)
log_probs = torch.tensor([0.4, 0.4, 0.2]).log().expand(2, 5, 3)

per_sentence = F.kl_div(log_probs, target, reduction="batchmean")
flat_log_probs, flat_target = log_probs.flatten(0, 1), target.flatten(0, 1)
per_word = F.kl_div(flat_log_probs, flat_target, reduction="batchmean")
print(f"(2, 5, 3) as it is      {per_sentence:.4f}")
print(f"flattened to (10, 3)    {per_word:.4f}")
