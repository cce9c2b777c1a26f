import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 4), nn.Linear(4, 3)])


optimizer = torch.optim.SGD(Model().parameters(), lr=0.1)
print(len(optimizer.param_groups[0]["params"]), "tensors to train")
