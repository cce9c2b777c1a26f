import torch
from torch import nn

logits = torch.zeros(2, 5)
stars = torch.tensor([-100, -100])
counted = (stars != -100).sum()
total = nn.CrossEntropyLoss(reduction="sum")(logits, stars)
loss = total / counted.clamp(min=1)
print(f"loss {loss:.2f} over {counted} targets")
