import torch
from torch.nn import functional as F

logits = torch.tensor([[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]])
target = torch.tensor([0, 1, 2])
padded = torch.tensor([0, 1, -100])
weight = torch.tensor([1.0, 1.0, 5.0])

found = {}
for name, classes, options in (
    ("plain", target, {}),
    ("ignored", padded, {}),
    ("weight", target, {"weight": weight}),
):
    output = F.cross_entropy(logits, classes, reduction="none", **options)
    as_documented = (output.sum() / output.numel()).item()
    mean = F.cross_entropy(logits, classes, **options).item()
    found[name] = [as_documented, mean]
    print(f"{name:8} documented {as_documented:.4f}, is {mean:.4f}")
