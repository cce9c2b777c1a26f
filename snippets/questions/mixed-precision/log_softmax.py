import torch
from torch.nn import functional as F

layer = torch.eye(3)
scores = torch.tensor([[12.25, 3.0, 8.25]])
label = torch.tensor([2])

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = scores @ layer
    log_probs = logits.log_softmax(dim=1)
    by_nll = F.nll_loss(log_probs, label)
    by_cross_entropy = F.cross_entropy(logits, label)
exact = F.cross_entropy(scores, label)
print(f"log_softmax gives {log_probs.dtype}")
print(f"float32 throughout      {exact.item():.4f}")
print(f"logits, cross_entropy   {by_cross_entropy.item():.4f}")
print(f"log_softmax, nll_loss   {by_nll.item():.4f}")
