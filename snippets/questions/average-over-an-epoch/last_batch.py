import torch
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

predicted = torch.tensor([19.0, 23.0, 29.0, 27.0, 21.0, 24.0, 20.0])
minutes = torch.tensor([20.0, 22.0, 30.0, 26.0, 22.0, 25.0, 35.0])
loader = DataLoader(TensorDataset(predicted, minutes), batch_size=3)

total, count, means = 0.0, 0, []
for output, target in loader:
    loss = F.mse_loss(output, target)
    total += loss.item() * len(target)
    count += len(target)
    means.append(loss.item())

by_examples = total / count
by_batches = sum(means) / len(loader)
at_once = F.mse_loss(predicted, minutes).item()
print(f"batch means {means}")
print(f"by examples {by_examples:.3f}")
print(f"by batches  {by_batches:.3f}")
print(f"all at once {at_once:.3f}")
