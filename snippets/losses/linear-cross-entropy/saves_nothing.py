import torch
from torch import nn

tokens, width, classes = 512, 16, 2000
torch.manual_seed(0)
hidden = torch.randn(tokens, width, requires_grad=True)
target = torch.randint(classes, (tokens,))
chunks = nn.LinearCrossEntropyOptions()

saved, largest = [], {}


def keep(tensor):
    saved.append(tensor.nbytes)
    return tensor


for name, options in (("default", None), ("options", chunks)):
    saved.clear()
    criterion = nn.LinearCrossEntropyLoss(width, classes, options=options)
    with torch.autograd.graph.saved_tensors_hooks(keep, keep):
        loss = criterion(hidden, target)
    largest[name] = max(saved, default=0)
    print(f"{name}: {len(saved)} tensors saved", end=", ")
    print(f"the largest of {largest[name]:,} bytes")
gradients = hidden.nbytes + criterion.linear.weight.nbytes
print(f"gradients that wait in their place: {gradients:,} bytes")
