import torch
from torch import nn

logits, target = torch.zeros(3, 5), torch.tensor([4, 0, 1])
loss = nn.CrossEntropyLoss()(input=logits, target=target)
print(f"{loss.item():.4f}")
