import torch
from torch import nn

torch.manual_seed(0)
tags = torch.tensor([[1, 4, 4, 0, 9, 2, 2]] * 4)
logits = torch.randn(4, 7, 10)

loss_fn = nn.CrossEntropyLoss()
second = loss_fn(logits.transpose(1, 2), tags)
in_one_list = loss_fn(logits.flatten(0, 1), tags.flatten())
print(f"{second.item():.4f} {in_one_list.item():.4f}")
