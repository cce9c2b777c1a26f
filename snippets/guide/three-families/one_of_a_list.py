import torch
from torch import nn

animals = ["cat", "dog", "bird"]
logits = torch.tensor([[3.2, 0.5, -1.0], [0.3, 1.9, 0.1]])  # two photos
target = torch.tensor([0, 2])  # a cat and a bird

loss = nn.CrossEntropyLoss()(logits, target)
chosen = logits.argmax(dim=1)
print("output ", tuple(logits.shape), logits.dtype)
print("target ", tuple(target.shape), target.dtype)
print(f"loss    {loss:.2f}")
print("predict", [animals[index] for index in chosen])
