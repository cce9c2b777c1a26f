import torch
from torch import nn

expected = torch.tensor([[820.0], [640.0], [900.0]])  # from a layer
actual = torch.tensor([820.0, 640.0, 900.0])

loss = nn.L1Loss()(expected, actual).item()
mended = nn.L1Loss()(expected.squeeze(1), actual).item()
print(f"every rent is right, and the loss is {loss:.2f}")
print("with shapes that match:", mended)
