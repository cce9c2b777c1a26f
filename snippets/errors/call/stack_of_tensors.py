import torch

predicted = [torch.tensor([22.0, 1.0]), torch.tensor([30.0, 0.0])]
print(torch.stack(predicted).shape)
