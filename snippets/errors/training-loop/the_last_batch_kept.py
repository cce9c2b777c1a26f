import torch
from torch.utils.data import DataLoader

minutes = torch.tensor([4.0, 8.0, 12.0])
loader = DataLoader(minutes, batch_size=32)
total, count = 0.0, 0
for batch in loader:
    total += batch.square().sum().item()
    count += len(batch)
print(f"loss of the epoch {total / count:.2f}, from {count} examples")
