import torch
from torch.utils.data import DataLoader

minutes = torch.tensor([4.0, 8.0, 12.0])
loader = DataLoader(minutes, batch_size=32, drop_last=True)
total = 0
for batch in loader:
    total += batch.square().mean().item()
print("loss of the epoch", total / len(loader))
