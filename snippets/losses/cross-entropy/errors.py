import torch
from torch.nn import functional as F

logits = torch.zeros(3, 4)  # three messages, four classes
target = torch.tensor([0, 3, 1])
words = torch.zeros(2, 5, 4)  # (N, T, C)
pixels = torch.zeros(1, 4, 2, 3)  # (N, C, H, W)
calls = {
    "labels from 1": (logits, target + 1),
    "-1 for no label": (logits, target - 1),
    "floats": (logits, target.double()),
    "a column": (logits, target[:, None]),
    "one-hot, int64": (logits, F.one_hot(target, 4)),
    "a target short": (logits, target[:2]),
    "classes last": (words, torch.zeros(2, 5).long()),
    "a uint8 mask": (pixels, torch.zeros(1, 2, 3).byte()),
    "float64 weight": (logits, target, torch.ones(4).double()),
}
for name, call in calls.items():
    try:
        F.cross_entropy(*call)
    except (IndexError, RuntimeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}\n    {error}")
