import torch
from torch.nn import functional as F

logits = torch.tensor([[4.0, 0.0, 0.0, 0.0]])
target = torch.tensor([0])

mixed = 0.9 * F.one_hot(target, 4) + 0.1 / 4  # Done in the dataset.
once = F.cross_entropy(logits, mixed).item()
twice = F.cross_entropy(logits, mixed, label_smoothing=0.1).item()
really = 0.9 * mixed + 0.1 / 4
by_hand = F.cross_entropy(logits, really).item()
kept = really[0, 0].item()
print(f"the mixed target           {once:.4f}")
print(f"and label_smoothing=0.1    {twice:.4f}")
print(f"target with {kept:.4f} right  {by_hand:.4f}")
