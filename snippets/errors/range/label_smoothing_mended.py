import torch
from torch import nn

logits, labels = torch.tensor([[3.0, 0, 0, 0]]), torch.tensor([0])
for smoothing in [0.0, 0.1, -0.1]:
    criterion = nn.CrossEntropyLoss(label_smoothing=smoothing)
    print(f"{smoothing:4} {criterion(logits, labels).item():.4f}")
