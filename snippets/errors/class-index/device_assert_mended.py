import torch
from torch import nn

device = "cpu"
target = torch.tensor([0, 4, 5])
num_classes = 6  # Was 5.
low, high = target.min().item(), target.max().item()  # Still on the CPU.
print(f"labels {low} to {high}, classes 0 to {num_classes - 1}")

logits = torch.zeros(3, num_classes, device=device)
loss = nn.CrossEntropyLoss()(logits, target.to(device))
print(f"loss {loss.item():.4f}")
