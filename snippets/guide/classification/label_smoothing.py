import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[4.0, 1.0, 0.1]])
target = torch.tensor([0])

smoothing = 0.1
mixed = (1 - smoothing) * F.one_hot(target, 3) + smoothing / 3
by_hand = nn.CrossEntropyLoss()(logits, mixed)
built_in = nn.CrossEntropyLoss(label_smoothing=smoothing)(logits, target)
plain = nn.CrossEntropyLoss()(logits, target)
print("target becomes ", [round(p, 4) for p in mixed[0].tolist()])
print(f"with smoothing   {built_in:.4f}")
print(f"the same by hand {by_hand:.4f}")
print(f"no smoothing     {plain:.4f}")
