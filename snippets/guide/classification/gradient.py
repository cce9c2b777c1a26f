import torch
from torch import nn

# A cat, taken for a dog.
logits = torch.tensor([[0.1, 4.0, 1.0]], requires_grad=True)
target = torch.tensor([0])

nn.CrossEntropyLoss()(logits, target).backward()
gradient = logits.grad[0]
probabilities = logits.detach().softmax(dim=1)[0]
print("class  probability  gradient")
rows = zip(["cat", "dog", "bird"], probabilities, gradient, strict=True)
for name, p, slope in rows:
    print(f"{name:5} {p:12.4f} {slope:9.4f}")
