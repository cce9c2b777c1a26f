import torch
from torch import nn

logits = torch.zeros(2, 3, requires_grad=True)
target = torch.tensor([-100, -100])

mean = nn.CrossEntropyLoss()(logits, target)
mean.backward()
total = nn.CrossEntropyLoss(reduction="sum")(logits, target)
safe = total / (target != -100).sum().clamp(min=1)
print(f"mean                {mean.item()}")
print(f"its gradient        {logits.grad.abs().sum()}")
print(f"sum                 {total.item()}")
print(f"sum / max(kept, 1)  {safe.item()}")
