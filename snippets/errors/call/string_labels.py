import torch

animals = ["cat", "dog", "cat", "hen"]
torch.tensor(animals)
