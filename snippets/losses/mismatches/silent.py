import torch
from torch import nn

expected = torch.tensor([[2.0], [0.0], [3.0]])  # log of the rate, (3, 1)
calls = torch.tensor([7.0, 1.0, 20.0])  # counts, (3,)

matching = nn.PoissonNLLLoss()(expected.squeeze(1), calls).item()
mixed = nn.PoissonNLLLoss()(expected, calls).item()
print(f"shapes that match  {matching:.4f}")
print(f"(3, 1) and (3,)    {mixed:.4f}")
