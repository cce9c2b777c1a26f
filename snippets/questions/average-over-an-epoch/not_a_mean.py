import torch
from torch.nn import functional as F

predicted = torch.tensor([19.0, 23.0, 29.0, 27.0, 21.0, 24.0])
minutes = torch.tensor([20.0, 22.0, 30.0, 26.0, 28.0, 17.0])
halves = list(zip(predicted.split(3), minutes.split(3), strict=True))

squared = [F.mse_loss(p, m).item() for p, m in halves]
mean_of_roots = sum(mse**0.5 for mse in squared) / 2
root_of_mean = (sum(squared) / 2) ** 0.5
at_once = F.mse_loss(predicted, minutes).sqrt().item()
print(f"mean of the roots  {mean_of_roots:.4f}")
print(f"root of the mean   {root_of_mean:.4f}")
print(f"all at once        {at_once:.4f}")
