import torch
from torch import nn

probs = torch.tensor([[0.2, 0.7, 0.1], [0.1, 0.5, 0.4], [0.3, 0.1, 0.6]])
frames, length = torch.tensor(3), torch.tensor(2)

first = nn.CTCLoss()(probs.log(), torch.tensor([1, 2]), frames, length)

# The same model with the blank as its last class: t is 0, o is 1.
moved = probs[:, [1, 2, 0]].log()
target = torch.tensor([0, 1])
last = nn.CTCLoss(blank=2)(moved, target, frames, length)
forgotten = nn.CTCLoss()(moved, target, frames, length)
print(f"blank first               {first:.4f}")
print(f"blank last, blank=2       {last:.4f}")
print(f"blank last, blank=0       {forgotten:.4f}")
