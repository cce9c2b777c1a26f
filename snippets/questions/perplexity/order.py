import torch

losses = torch.tensor([2.1, 1.9, 2.0, 6.0])  # One per batch of equal size.
right = losses.mean().exp().item()
wrong = losses.exp().mean().item()
print(f"exp of the mean  {right:6.2f}")
print(f"mean of the exps {wrong:6.2f}")
