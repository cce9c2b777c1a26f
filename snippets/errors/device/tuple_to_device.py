import torch
from torch.utils.data import DataLoader

photos = [(torch.zeros(2), "cat"), (torch.ones(2), "dog")]
for pixels, animal in DataLoader(photos, batch_size=2):
    batch = pixels.to("cpu"), animal.to("cpu")
