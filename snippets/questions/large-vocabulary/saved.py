import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
tokens, width, vocabulary = 512, 32, 8000
hidden = torch.randn(tokens, width, requires_grad=True)
weight = torch.randn(vocabulary, width, requires_grad=True)
target = torch.arange(tokens)
chunks = {"options": nn.LinearCrossEntropyOptions()}
fused = F.linear_cross_entropy

ways = {
    "cross_entropy": lambda: F.cross_entropy(hidden @ weight.T, target),
    "no options": lambda: fused(hidden, weight, target),
    "in chunks": lambda: fused(hidden, weight, target, **chunks),
}
for name, way in ways.items():
    kept = {}
    hooks = torch.autograd.graph.saved_tensors_hooks(
        lambda it, kept=kept: kept.update({it.data_ptr(): it.nbytes}) or it,
        lambda it: it,
    )
    with hooks:
        loss = way()
    print(f"{name:14} {loss.item():.4f}", end="")
    print(f"  kept for backward {sum(kept.values()) / 2**20:5.2f} MiB")
print(f"a table of logits: {tokens * vocabulary * 4 / 2**20:.2f} MiB")
gradients = (hidden.nbytes + weight.nbytes) / 2**20
print(f"gradients of features and matrix: {gradients:.2f} MiB")
