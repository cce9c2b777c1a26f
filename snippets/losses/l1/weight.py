import torch
from torch.nn import functional as F

expected = torch.tensor([820.0, 640.0, 1150.0])
actual = torch.tensor([850.0, 600.0, 1200.0])
flats = torch.tensor([1.0, 1.0, 8.0])  # eight like the last

losses = F.l1_loss(expected, actual, weight=flats, reduction="none")
weighted = F.l1_loss(expected, actual, weight=flats).item()
twice = F.l1_loss(expected, actual, weight=2 * flats).item()
by_count = losses.mean().item()

print("weighted losses      ", losses.tolist())
print(f"without weight        {F.l1_loss(expected, actual):.2f}")
print(f"with weight           {weighted:.2f}")
print(f"every weight doubled  {twice:.2f}")
print(f"losses.mean()         {by_count:.2f}")
