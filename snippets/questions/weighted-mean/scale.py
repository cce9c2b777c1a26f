import torch
from torch.nn import functional as F

logits = torch.zeros(4, 2)  # No opinion: each example costs log 2.
label = torch.tensor([0, 0, 0, 1])
built_in, by_count = {}, {}
print("weight       built in   by the examples")
for weight in ([1.0, 1.0], [1.0, 5.0], [10.0, 50.0]):
    tensor = torch.tensor(weight)
    losses = F.cross_entropy(logits, label, tensor, reduction="none")
    built_in[str(weight)] = F.cross_entropy(logits, label, tensor).item()
    by_count[str(weight)] = losses.mean().item()
    print(f"{weight!s:12} {built_in[str(weight)]:.4f}     ", end="")
    print(f"{by_count[str(weight)]:.4f}")
