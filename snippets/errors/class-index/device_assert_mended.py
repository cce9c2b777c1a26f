import torch
from torch import nn

device = "cpu"
target = torch.tensor([0, 4, 5])
num_classes = int(target.max()) + 1  # Looked at before it leaves the CPU.
logits = torch.zeros(3, num_classes, device=device)
loss = nn.CrossEntropyLoss()(logits, target.to(device))
print(f"{num_classes} classes, loss {loss.item():.4f}")
