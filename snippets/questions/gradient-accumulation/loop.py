import torch
from torch import nn

torch.manual_seed(0)
model = nn.Embedding(5, 5)  # The scores of each next token, by token.
loss_sum = nn.CrossEntropyLoss(reduction="sum")  # Leaves out -100.
tokens = torch.tensor([[0, 1, 2, 3], [4, 2, 0, 0]])
labels = torch.tensor([[1, 2, 3, 4], [2, -100, -100, -100]])
micro_batches = list(zip(tokens, labels, strict=True))

total = sum((target != -100).sum() for _, target in micro_batches)
for row, target in micro_batches:
    (loss_sum(model(row), target) / total).backward()
counted_first = model.weight.grad

model.zero_grad()
total = 0
for row, target in micro_batches:
    loss_sum(model(row), target).backward()
    total += (target != -100).sum()
for parameter in model.parameters():
    parameter.grad /= total
divided_last = model.weight.grad

model.zero_grad()
logits = model(tokens).flatten(0, 1)
nn.CrossEntropyLoss()(logits, labels.flatten()).backward()
full = model.weight.grad
print(f"counted first: gradient off by {(counted_first - full).norm():.6f}")
print(f"divided last:  gradient off by {(divided_last - full).norm():.6f}")
