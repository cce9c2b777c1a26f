import torch
from torch import nn

promised = torch.tensor([[30.0], [25.0], [40.0]])  # from a linear layer
taken = torch.tensor([30.0, 25.0, 40.0])

loss = nn.HuberLoss()(promised, taken).item()
mended = nn.HuberLoss()(promised.squeeze(1), taken).item()
print(f"every prediction is right, and the loss is {loss:.2f}")
print("with shapes that match:", mended)
