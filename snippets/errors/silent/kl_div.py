import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
target = torch.tensor([[0.6, 0.3, 0.1], [0.2, 0.5, 0.3]])
log_probs = logits.log_softmax(1)

by_hand = (target * (target.log() - log_probs)).sum(1).mean().item()
print(f"by hand                      {by_hand:8.4f}")
for name, first, second, reduction in [
    ("batchmean", log_probs, target, "batchmean"),
    ("the default, mean", log_probs, target, "mean"),
    ("probabilities", logits.softmax(1), target, "batchmean"),
    ("logits", logits, target, "batchmean"),
    ("swapped", target.log(), logits.softmax(1), "batchmean"),
]:
    loss = F.kl_div(first, second, reduction=reduction).item()
    print(f"{name:27}  {loss:8.4f}")
