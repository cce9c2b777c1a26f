import torch

signal = torch.tensor([1 + 2j, 3 - 1j])
rebuilt = torch.tensor([1 + 1j, 2 - 1j], requires_grad=True)
loss = (rebuilt - signal).abs().square().mean()
loss.backward()
print(f"loss {loss.item():.4f}, square of -1j is {(-1j) ** 2:.0f}")
