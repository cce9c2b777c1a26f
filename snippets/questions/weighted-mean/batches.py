import torch
from torch.nn import functional as F

weight = torch.tensor([1.0, 5.0])
rows = [[2.0, 0.0], [1.0, 0.5], [0.3, 0.1], [0.6, 0.2]]
logits = torch.tensor(rows, requires_grad=True)
label = torch.tensor([0, 0, 0, 1])

pull = {}
for name, size, weights in [
    ("weighted, a batch of four", 4, weight),
    ("weighted, four batches of one", 1, weight),
    ("not weighted", 4, None),
]:
    logits.grad = None
    parts = zip(logits.split(size), label.split(size), strict=True)
    for part, of_part in parts:
        loss = F.cross_entropy(part, of_part, weights) * size / 4
        loss.backward()
    pull[name] = logits.grad[3, 1].item()
    print(f"{name:29}  {pull[name]:.4f}")
