import torch
from torch import nn

loss = nn.CrossEntropyLoss()
logits, target = torch.zeros(3, 5), torch.tensor([4, 0, 1])
for epoch in range(2):
    loss = loss(logits, target)
    print(f"epoch {epoch}: {loss.item():.4f}")
