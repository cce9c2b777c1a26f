import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0]], requires_grad=True)
target = torch.tensor([1])

nn.CrossEntropyLoss()(logits, target).backward()
probs = logits.softmax(dim=1)[0].tolist()
gradient = logits.grad[0].tolist()
for index, (p, slope) in enumerate(zip(probs, gradient, strict=True)):
    name = "right" if index == 1 else "wrong"
    print(f"{name}  p {p:.4f}   gradient {slope:7.4f}")
