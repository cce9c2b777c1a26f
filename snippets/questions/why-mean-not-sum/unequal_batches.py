import torch
from torch.nn import functional as F

predicted = torch.tensor([78.0, 85.0, 92.0, 70.0, 60.0])
actual = torch.tensor([80.0, 87.0, 90.0, 72.0, 90.0])
batches = list(zip(predicted.split(4), actual.split(4), strict=True))

whole = F.mse_loss(predicted, actual).item()
means = [F.mse_loss(p, a).item() for p, a in batches]
mean_of_means = sum(means) / len(means)
total = sum(F.mse_loss(p, a, reduction="sum").item() for p, a in batches)
sum_by_count = total / len(actual)

print(f"batches of 4 and 1: {means[0]:.1f} and {means[1]:.1f}")
print(f"mean of the batch means   {mean_of_means:6.1f}")
print(f"sum of all, by the count  {sum_by_count:6.1f}")
print(f"all at once               {whole:6.1f}")
