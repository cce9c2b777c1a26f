import torch
from torch import nn

logits = torch.zeros(2, 5)
stars = torch.tensor([-100, -100])  # Both are to be ignored.
loss = nn.CrossEntropyLoss()(logits, stars)
print(f"loss {round(100 * loss.item())} hundredths")
