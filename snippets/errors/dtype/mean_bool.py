import torch

predicted = torch.tensor([2, 0, 1, 1])
labels = torch.tensor([2, 0, 2, 1])
accuracy = (predicted == labels).mean()
