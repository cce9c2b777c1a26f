import torch
from torch.nn import functional as F

scores = torch.tensor([[0.5, 0.5, 0.0], [0.0, 0.2, 1.0]])
target = torch.tensor([0, 1])
triple = torch.tensor([1.0, 3.0, 1.0])  # class 1 counts triple

losses = F.multi_margin_loss(scores, target, reduction="none")
mean = F.multi_margin_loss(scores, target, weight=triple).item()
first, second = losses.tolist()
total = first + 3 * second
print("without weights", [round(loss, 4) for loss in losses.tolist()])
print(f"weighted mean {mean:.4f} = {total:.4f} / 2")
print(f"divided by the weights it would be {total / (1 + 3):.4f}")
