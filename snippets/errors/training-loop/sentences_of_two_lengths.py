import torch
from torch.utils.data import DataLoader

sentences = [torch.tensor([4, 7, 2]), torch.tensor([5, 2])]
for batch in DataLoader(sentences, batch_size=2):
    print(batch)
