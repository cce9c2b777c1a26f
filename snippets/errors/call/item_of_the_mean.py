import torch
from torch import nn

loss_fn = nn.CrossEntropyLoss(reduction="none")
losses = loss_fn(torch.zeros(3, 5), torch.tensor([4, 0, 1]))
print(f"loss {losses.mean().item():.4f}")
print(f"each {[round(x, 4) for x in losses.tolist()]}")
