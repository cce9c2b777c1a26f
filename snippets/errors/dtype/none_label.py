import torch

species = torch.tensor([4, None, 2])
