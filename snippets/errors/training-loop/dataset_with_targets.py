import torch
from torch.utils.data import DataLoader, TensorDataset

photos, numbers = torch.zeros(4, 2), torch.tensor([0, 2, 1, 1])
loader = DataLoader(TensorDataset(photos, numbers), batch_size=2)
for pixels, animals in loader:
    print(tuple(pixels.shape), animals.tolist())
