import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2], [0.0, 1.0, 0.0]])
animals = torch.tensor([0, 2, 1])
loss = nn.MSELoss()(logits, animals.float())
print(f"nine differences, not three: {loss:.4f}")
