import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, -1.0], [0.5, 0.0, 3.0]])
target = torch.tensor([0, 2])
criterion = nn.CrossEntropyLoss()

print(f"logits              {criterion(logits, target):.4f}")
print(f"log_softmax first   {criterion(logits.log_softmax(1), target):.4f}")
