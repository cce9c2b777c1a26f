import torch
from torch.nn import functional as F

# Two logits for each of four messages: not spam, spam.
logits = torch.tensor([[0.3, 2.1], [1.0, -0.5], [-0.2, 0.4], [2.5, 1.0]])
spam = torch.tensor([1, 0, 0, 1])

two_class = F.cross_entropy(logits, spam)
difference = logits[:, 1] - logits[:, 0]
binary = F.binary_cross_entropy_with_logits(difference, spam.float())

print(f"cross-entropy of [z0, z1]  {two_class:.6f}")
print(f"BCE of z1 - z0             {binary:.6f}")
print("softmax ", [round(p, 4) for p in logits.softmax(dim=1)[:, 1].tolist()])
print("sigmoid ", [round(p, 4) for p in difference.sigmoid().tolist()])
