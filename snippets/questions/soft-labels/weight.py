import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.5], [2.0, 0.3], [0.4, 1.1]])
fraud = torch.tensor([0, 0, 1])
targets = {"numbers": fraud, "one-hot": F.one_hot(fraud, 2).float()}
weight = torch.tensor([1.0, 9.0])

divisor = {}
print("          sum     mean    sum / mean")
for name, target in targets.items():
    total, mean = [
        nn.CrossEntropyLoss(weight, reduction=how)(logits, target).item() for how in ("sum", "mean")
    ]
    divisor[name] = total / mean
    print(f"{name:8} {total:.4f}  {mean:.4f}  {divisor[name]:6.2f}")
