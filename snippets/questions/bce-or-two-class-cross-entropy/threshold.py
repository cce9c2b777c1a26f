import math

import torch

logits = torch.tensor([[0.3, 2.1], [1.0, -0.5], [-0.2, 0.2], [2.5, 1.6]])
difference = logits[:, 1] - logits[:, 0]
prob = difference.sigmoid()

by_argmax = logits.argmax(dim=1)
by_sign = (difference > 0).long()
by_half = (prob > 0.5).long()
mistaken = (difference > 0.5).long()
print("argmax of two logits   ", by_argmax.tolist())
print("one logit above 0      ", by_sign.tolist())
print("probability above 0.5  ", by_half.tolist())
print("one logit above 0.5    ", mistaken.tolist())

meant = torch.tensor(0.5).sigmoid().item()
cutoff = math.log(0.2 / (1 - 0.2))
careful = (difference > cutoff).long()
print("probability above 0.2  ", careful.tolist())
print(f"that is a logit above {cutoff:.4f}")
