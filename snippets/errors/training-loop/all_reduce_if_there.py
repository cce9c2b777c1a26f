import torch
from torch import distributed

loss = torch.tensor(0.5)
processes = 1
if distributed.is_initialized():
    distributed.all_reduce(loss)
    processes = distributed.get_world_size()
print(f"mean loss over {processes} process: {loss.item() / processes}")
