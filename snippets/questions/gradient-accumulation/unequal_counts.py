import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Embedding(7, 7)  # The scores of each next word, by word.
long = torch.tensor([0, 1, 2, 3, 0, 4])  # The cat sat on the mat.
short = torch.tensor([5, 6])  # Yes, please.
inputs, targets = [long[:-1], short[:-1]], [long[1:], short[1:]]
counts = [len(target) for target in targets]
micro_batches = list(zip(inputs, targets, strict=True))
whole = [(torch.cat(inputs), torch.cat(targets))]

loss, gradient = {}, {}
for name, batches, reduction, divide_by in [
    ("full batch", whole, "mean", 1),
    ("mean of means", micro_batches, "mean", 2),
    ("sum by total", micro_batches, "sum", sum(counts)),
]:
    model.zero_grad()
    loss[name] = 0.0
    for here, then in batches:
        part = F.cross_entropy(model(here), then, reduction=reduction)
        (part / divide_by).backward()
        loss[name] += part.item() / divide_by
    gradient[name] = model.weight.grad.clone()
    error = (gradient[name] - gradient["full batch"]).norm()
    off = (error / gradient["full batch"].norm()).item()
    print(f"{name:13}  loss {loss[name]:.4f}   gradient off by {off:.0%}")
