import torch

tags = torch.tensor([[3, 1], [4]])  # Two words, then one.
