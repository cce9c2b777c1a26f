import torch
from torch import nn

criterion = nn.CrossEntropyLoss(label_smoothing=10)  # Ten per cent.
criterion(torch.zeros(2, 4), torch.tensor([0, 3]))
