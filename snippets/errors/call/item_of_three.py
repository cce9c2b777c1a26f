import torch
from torch import nn

loss_fn = nn.CrossEntropyLoss(reduction="none")
loss = loss_fn(torch.zeros(3, 5), torch.tensor([4, 0, 1]))
print(f"loss {loss.item():.4f}")
