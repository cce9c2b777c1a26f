import torch
from torch import nn

logits = torch.zeros(3, 2, requires_grad=True)
target = torch.tensor([0, 1, 1])
class_weights = nn.Parameter(torch.ones(2))

constant = class_weights.detach()
loss = nn.CrossEntropyLoss(weight=constant)(logits, target)
print(f"constant: loss {loss.item():.4f}")

losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
loss = (class_weights[target] * losses).mean()
loss.backward()
print("learnt: gradient", [f"{g:.4f}" for g in class_weights.grad])
