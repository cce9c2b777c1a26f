import torch
from torch import nn

logits = torch.tensor([[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]])
target = torch.tensor([0, 1, 2])

losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
total = nn.CrossEntropyLoss(reduction="sum")(logits, target).item()
mean = nn.CrossEntropyLoss(reduction="mean")(logits, target).item()
print("none", [round(x, 4) for x in losses.tolist()])
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {len(target)}")
