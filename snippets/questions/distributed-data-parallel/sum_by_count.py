import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import torch
import torch.distributed as dist
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel

folder = tempfile.TemporaryDirectory()
tokens = torch.tensor([[0, 1, 2, 3], [4, 2, 0, 0]])  # One row per process.
labels = torch.tensor([[1, 2, 3, 4], [2, -100, -100, -100]])
torch.manual_seed(0)
model = nn.Embedding(5, 5)  # Each process gets a copy.


def process(rank):
    store = dist.FileStore(f"{folder.name}/store", 2)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=2)
    wrapped, answers = DistributedDataParallel(model), {}
    for reduction in ("mean", "sum"):
        wrapped.zero_grad()
        logits = wrapped(tokens[rank])
        loss = F.cross_entropy(logits, labels[rank], reduction=reduction)
        if reduction == "sum":
            count = (labels[rank] != -100).sum()
            dist.all_reduce(count)  # Now the count of all processes.
            loss = loss * dist.get_world_size() / count
        loss.backward()
        shown = loss.detach()
        dist.all_reduce(shown)
        shown /= dist.get_world_size()
        answers[reduction] = shown.item(), model.weight.grad.tolist()
    dist.destroy_process_group()
    return answers


with ProcessPoolExecutor(2, get_context("fork")) as pool:
    answers, _ = pool.map(process, range(2))
full = F.cross_entropy(model(tokens).flatten(0, 1), labels.flatten())
full.backward()

off = {}
print(f"all at once  loss {full:.4f}")
for name, (loss, gradient) in answers.items():
    error = torch.tensor(gradient) - model.weight.grad
    off[name] = (error.norm() / model.weight.grad.norm()).item()
    print(f"by the {name:5} loss {loss:.4f}  gradient {off[name]:.0%} off")
