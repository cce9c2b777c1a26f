import torch

price_per_room = torch.tensor([300, 250], requires_grad=True)
