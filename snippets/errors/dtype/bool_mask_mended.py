import torch

tokens = torch.tensor([5, 8, 2, 0, 0])
losses = torch.tensor([1.0, 2.0, 3.0, 9.0, 9.0])
padding = tokens == 0
print(f"{(losses * ~padding).sum() / (~padding).sum():.4f}")
print(f"{losses[~padding].mean():.4f}")
