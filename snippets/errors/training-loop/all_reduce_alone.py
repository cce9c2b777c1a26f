import torch
from torch import distributed

loss = torch.tensor(0.5)
distributed.all_reduce(loss)
