import torch

losses = torch.tensor([0.25, 1.5], dtype=torch.bfloat16)
history = losses.numpy()
