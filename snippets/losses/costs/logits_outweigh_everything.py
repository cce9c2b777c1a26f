import torch
from torch import nn

tokens, features, classes = 4096, 256, 32000
with torch.device("meta"):  # Shapes and types without memory.
    hidden = torch.empty(tokens, features)
    linear = nn.Linear(features, classes, bias=False)
    logits = linear(hidden)

tensors = {"hidden": hidden, "weight": linear.weight, "logits": logits}
mebibytes = {}
for name, tensor in tensors.items():
    mebibytes[name] = tensor.nbytes / 2**20
    print(f"{name} {tuple(tensor.shape)!s:14} {mebibytes[name]:6.2f} MiB")
