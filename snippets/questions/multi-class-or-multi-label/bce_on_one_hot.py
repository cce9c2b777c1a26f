import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.5, -1.0], [-2.0, -0.8, -3.0]])
animal = torch.tensor([0, 1])

one_question = F.cross_entropy(logits, animal)
one_hot = F.one_hot(animal, 3).float()
three = F.binary_cross_entropy_with_logits(logits, one_hot)
sums = [round(x, 2) for x in logits.sigmoid().sum(1).tolist()]
print(f"cross-entropy  {one_question:.4f}")
print(f"BCE, one-hot   {three:.4f}   probabilities add up to {sums}")
print("class by argmax     ", logits.argmax(1).tolist())
print("labels above logit 0", (logits > 0).sum(1).tolist())
