import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

folder = tempfile.TemporaryDirectory()  # Where the processes meet.
minutes = [[20.0, 30.0], [60.0]]  # The share of process 0, and that of 1.


def backward(share, wrapped):
    model = nn.Linear(1, 1, bias=False)  # One number for all deliveries.
    nn.init.zeros_(model.weight)
    network = DistributedDataParallel(model) if wrapped else model
    target = torch.tensor(share).unsqueeze(1)
    loss = nn.MSELoss()(network(torch.ones_like(target)), target)
    loss.backward()
    return loss.item(), model.weight.grad.item()


def process(rank):
    store = dist.FileStore(f"{folder.name}/store", 2)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=2)
    loss, alone = backward(minutes[rank], wrapped=False)
    _, with_ddp = backward(minutes[rank], wrapped=True)
    dist.destroy_process_group()
    return loss, alone, with_ddp


with ProcessPoolExecutor(2, get_context("fork")) as pool:
    answers = list(pool.map(process, range(2)))
whole, of_whole = backward(minutes[0] + minutes[1], wrapped=False)

print("              loss   gradient   with DDP")
for rank, (loss, alone, with_ddp) in enumerate(answers):
    print(f"process {rank}   {loss:6.1f}   {alone:8.1f}   {with_ddp:8.1f}")
print(f"all at once {whole:6.1f}   {of_whole:8.1f}")
