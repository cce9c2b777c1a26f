import torch
from torch.utils.data import DataLoader

photos = [(torch.ones(2), None), (torch.zeros(2), 1)]
for pixels, labels in DataLoader(photos, batch_size=2):
    print(pixels, labels)
