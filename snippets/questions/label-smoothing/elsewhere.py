import torch
from torch.nn import functional as F

smoothing = 0.1
logits = torch.tensor([[0.0, 2.0], [0.0, -1.0], [0.0, 4.0]])
target = torch.tensor([1, 0, 1])
ce = F.cross_entropy(logits, target, label_smoothing=smoothing).item()

# NLLLoss: the right class, and the mean over all classes.
log_probs = logits.log_softmax(dim=1)
nll = F.nll_loss(log_probs, target)
smooth = (1 - smoothing) * nll - smoothing * log_probs.mean()
nll = smooth.item()

# BCEWithLogitsLoss: the target, moved from 0 and 1.
soft = target * (1 - smoothing) + smoothing / 2
difference = logits[:, 1] - logits[:, 0]
bce = F.binary_cross_entropy_with_logits(difference, soft).item()
print("targets", [round(y, 2) for y in soft.tolist()])
print(f"CrossEntropyLoss   {ce:.6f}")
print(f"NLLLoss            {nll:.6f}")
print(f"BCEWithLogitsLoss  {bce:.6f}")
