import torch
from torch import nn

target = torch.tensor([1])

rows = [2.0, 1.0, 0.1], [0.0, 0.0, 0.0], [0.0, 3.0, 0.0], [9.0, 0.0, 0.0]
print("logits          loss  gradients")
for values in rows:
    logits = torch.tensor([values], requires_grad=True)
    loss = nn.CrossEntropyLoss()(logits, target)
    loss.backward()
    shown = " ".join(f"{value:3.1f}" for value in values)
    gradients = " ".join(f"{slope:8.4f}" for slope in logits.grad[0])
    print(f"{shown} {loss.item():8.4f}  {gradients}")
