import math

import torch
from torch.nn import functional as F

logits = torch.tensor([[4.0, 1.0, 0.1], [0.5, 2.0, 0.3], [1.0, 1.2, 1.1]])
target = torch.tensor([0, 1, 2])  # cat, dog, bird

cross_entropy = F.cross_entropy(logits, target)
nll = F.nll_loss(logits.log_softmax(dim=1), target)

probs = logits.softmax(dim=1).tolist()
right = [row[label] for row, label in zip(probs, target.tolist(), strict=True)]
log_loss = -sum(math.log(p) for p in right) / len(right)

print("probability of the right class", [round(p, 4) for p in right])
print(f"cross-entropy, of logits     {cross_entropy:.6f}")
print(f"NLL, of log-probabilities    {nll:.6f}")
print(f"log loss, of probabilities   {log_loss:.6f}")
