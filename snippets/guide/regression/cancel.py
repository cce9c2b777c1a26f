import torch

errors = torch.tensor([3.0, -3.0])  # three minutes too many, three too few

print(f"mean error           {errors.mean():.1f}")
print(f"mean squared error   {errors.square().mean():.1f}")
print(f"mean absolute error  {errors.abs().mean():.1f}")
