import torch
from torch import nn

tags = torch.tensor([[1, 4, 0], [2, 2, 4]])
torch.manual_seed(0)
logits = torch.randn(2, 5, 3)
loss_fn = nn.CrossEntropyLoss()
flat = loss_fn(logits.transpose(1, 2).reshape(-1, 5), tags.view(-1))
as_it_is = loss_fn(logits, tags)
print(f"{flat.item():.4f} {as_it_is.item():.4f}")
