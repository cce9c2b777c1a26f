import torch
from torch import nn

signal = torch.tensor([1 + 2j, 3 - 1j])
rebuilt = torch.tensor([1 + 1j, 2 - 1j], requires_grad=True)
squares = (rebuilt - signal).abs().square()
parts = [torch.view_as_real(numbers) for numbers in (rebuilt, signal)]
print(f"per number {squares.mean().item():.4f}")
print(f"per part   {nn.MSELoss()(*parts).item():.4f}")
