import torch
from torch.nn import functional as F

logits = torch.tensor([[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]])
target = torch.tensor([0, 1, 2])
padded = torch.tensor([0, 1, -100])
one_hot = F.one_hot(target, 3).float()
weighted = {"weight": torch.tensor([1.0, 1.0, 5.0])}
cases = {
    "three messages": (logits, target, {}),
    "one ignored": (logits, padded, {}),
    "weight 1, 1, 5": (logits, target, weighted),
    "one-hot": (logits, one_hot, {}),
    "one-hot, weight": (logits, one_hot, weighted),
    "three words": (logits.T[None], target[None], {}),
}
divisor = {}
for name, (scores, classes, options) in cases.items():
    total = F.cross_entropy(scores, classes, reduction="sum", **options)
    mean = F.cross_entropy(scores, classes, **options)
    divisor[name] = (total / mean).item()
    divided = f"{total:7.4f} / {divisor[name]:.0f}"
    print(f"{name:16} {divided} = {mean:.4f}")
