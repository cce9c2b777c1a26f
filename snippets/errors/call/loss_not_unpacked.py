import torch
from torch import nn

logits, target = torch.zeros(3, 5), torch.tensor([4, 0, 1])
loss = nn.CrossEntropyLoss()(logits, target)
accuracy = (logits.argmax(1) == target).float().mean()
print(f"loss {loss.item():.4f}, accuracy {accuracy.item():.2f}")
