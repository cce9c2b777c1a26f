import torch
from torch import nn

torch.manual_seed(0)
photos = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
animals = torch.tensor([0, 1, 2])
model = nn.Linear(2, 3)

logits = model(photos)
loss = nn.CrossEntropyLoss()(logits, animals)
loss.backward()
right = (logits.argmax(1) == animals).sum().item()  # To look at only.
print(f"loss {loss.item():.4f}, {right} of {len(animals)} right")
print(f"the gradient has size {model.weight.grad.norm().item():.4f}")
