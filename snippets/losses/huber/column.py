import torch
from torch import nn

promised = torch.tensor([[30.0], [25.0], [40.0]])  # (3, 1), as a linear layer gives it
taken = torch.tensor([30.0, 25.0, 40.0])  # (3,)

loss = nn.HuberLoss()(promised, taken)
print("every prediction is right, and the loss is", loss.item())
print("with shapes that match:", nn.HuberLoss()(promised.squeeze(1), taken).item())
