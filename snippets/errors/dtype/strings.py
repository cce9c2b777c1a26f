import torch

labels = torch.tensor(["cat", "dog", "cat"])
