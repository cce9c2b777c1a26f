import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.5], [2.0, 0.3], [0.4, 1.1]])
fraud = torch.tensor([0, 0, 1])
targets = {"numbers": fraud, "one-hot": F.one_hot(fraud, 2).float()}
weight = torch.tensor([1.0, 9.0])

total = nn.CrossEntropyLoss(weight, reduction="sum")
mean = nn.CrossEntropyLoss(weight)

divisor = {}
print("          sum     mean    sum / mean")
for name, target in targets.items():
    row = [total(logits, target).item(), mean(logits, target).item()]
    divisor[name] = row[0] / row[1]
    print(f"{name:8} {row[0]:.4f}  {row[1]:.4f}  {divisor[name]:6.2f}")

one_hot = targets["one-hot"]
mended = total(logits, one_hot) / (one_hot @ weight).sum()
print(f"mended           {mended:.4f}")
