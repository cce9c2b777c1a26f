import torch
from torch.nn import functional as F

logits = torch.tensor([[0.3, 2.1], [1.0, -0.5], [-0.2, 0.4], [2.5, 1.0]])
spam = torch.tensor([1, 0, 0, 1])
difference = logits[:, 1] - logits[:, 0]

two_class = F.cross_entropy(logits, spam, label_smoothing=0.1)
smoothed = spam * (1 - 0.1) + 0.1 / 2
binary = F.binary_cross_entropy_with_logits(difference, smoothed)
print(f"cross-entropy, label_smoothing=0.1  {two_class:.6f}")
low, high = smoothed[1], smoothed[0]
print(f"BCE with targets {low:.2f} and {high:.2f}      {binary:.6f}")
