import torch
from torch import nn

logits, stars = torch.zeros(3, 5), torch.tensor([0, 3, 4])
losses = nn.CrossEntropyLoss(reduction="none")(logits, stars)
print("loss", losses.item())
