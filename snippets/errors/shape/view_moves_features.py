import torch
from torch import nn

features = torch.zeros(2, 8, 6, 6)  # Two photos, eight channels.
logits = nn.Linear(96, 5)(features.view(-1, 96))
animals = torch.tensor([3, 0])
nn.CrossEntropyLoss()(logits, animals)
