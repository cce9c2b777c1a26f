import tempfile

import torch
import torch.distributed as dist
from torch import multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel

minutes = [[20.0, 30.0], [60.0]]  # The share of process 0, and that of 1.
folder = tempfile.TemporaryDirectory(dir=".")


def backward(model, share):
    target = torch.tensor(share).unsqueeze(1)
    loss = nn.MSELoss()(model(torch.ones_like(target)), target)
    loss.backward()
    return loss.item()


def process(rank):
    store = dist.FileStore(f"{folder.name}/store", 2)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=2)
    model = nn.Linear(1, 1, bias=False)  # One number for all deliveries.
    nn.init.zeros_(model.weight)
    loss = backward(model, minutes[rank])
    alone = model.weight.grad.item()
    model.weight.grad = None
    backward(DistributedDataParallel(model), minutes[rank])
    dist.destroy_process_group()
    return loss, alone, model.weight.grad.item()


with multiprocessing.get_context("fork").Pool(2) as pool:
    answers = pool.map(process, range(2))
model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
whole = backward(model, minutes[0] + minutes[1])
of_whole = model.weight.grad.item()

print("              loss   gradient   with DDP")
for rank, (loss, alone, with_ddp) in enumerate(answers):
    print(f"process {rank}   {loss:6.1f}   {alone:8.1f}   {with_ddp:8.1f}")
print(f"all at once {whole:6.1f}   {of_whole:8.1f}")
