import torch

probabilities = torch.tensor([0.25, float("nan"), 1.25])
inside = (probabilities >= 0) & (probabilities <= 1)
print(f"not from 0 to 1: {probabilities[~inside].tolist()}")
print(f"not finite: {(~probabilities.isfinite()).sum().item()}")
