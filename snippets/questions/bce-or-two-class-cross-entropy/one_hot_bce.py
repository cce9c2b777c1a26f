import torch
from torch.nn import functional as F

logits = torch.tensor([[0.3, 2.1], [1.0, -0.5], [-0.2, 0.4], [2.5, 1.0]])
spam = torch.tensor([1, 0, 0, 1])
one_hot = F.one_hot(spam, 2).float()

two_class = F.cross_entropy(logits, spam)
on_one_hot = F.binary_cross_entropy_with_logits(logits, one_hot)
softmax_sum = logits.softmax(dim=1).sum(dim=1)
sigmoid_sum = logits.sigmoid().sum(dim=1)

print(f"cross-entropy   {two_class:.4f}")
print(f"BCE on one-hot  {on_one_hot:.4f}")
print("sums of softmax", [round(p, 2) for p in softmax_sum.tolist()])
print("sums of sigmoid", [round(p, 2) for p in sigmoid_sum.tolist()])
