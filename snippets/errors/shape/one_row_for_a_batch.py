import torch
from torch import nn

model = nn.Linear(4, 5)
photos, animals = torch.zeros(3, 4), torch.tensor([3, 0, 1])
logits = model(photos)[0]  # Meant to unpack a tuple; takes a row.
nn.CrossEntropyLoss()(logits, animals)
