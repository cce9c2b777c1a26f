import torch

price_per_room = torch.tensor([300.0, 250.0], requires_grad=True)
rents = price_per_room * torch.tensor([2.0, 3.0])
(rents - 700).square().mean().backward()
print(price_per_room.grad.tolist())
