import torch
from torch.utils.data import DataLoader, TensorDataset

photos = torch.zeros(4, 2)
loader = DataLoader(TensorDataset(photos), batch_size=2)
for pixels, animals in loader:
    print(pixels.shape, animals.shape)
