import torch

stars = torch.tensor([4, None, 2])
