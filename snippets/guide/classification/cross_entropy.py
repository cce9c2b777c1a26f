import torch
from torch import nn

classes = ["cat", "dog", "bird"]
logits = torch.tensor([[4.0, 1.0, 0.1]])
target = torch.tensor([classes.index("cat")])

loss = nn.CrossEntropyLoss()(logits, target).item()
print("loss", loss)
