import torch
from torch import nn

torch.manual_seed(0)
model = nn.Embedding(5, 5)  # The scores of each next token, by token.
loss_sum = nn.CrossEntropyLoss(reduction="sum")  # Leaves out -100.
micro_batches = [
    (torch.tensor([[0, 1, 2, 3]]), torch.tensor([[1, 2, 3, 4]])),
    (torch.tensor([[4, 2, 0, 0]]), torch.tensor([[2, -100, -100, -100]])),
]

total = sum((labels != -100).sum() for _, labels in micro_batches)
for tokens, labels in micro_batches:
    logits = model(tokens).flatten(0, 1)
    (loss_sum(logits, labels.flatten()) / total).backward()
counted_first = model.weight.grad.clone()

model.zero_grad()
total = 0
for tokens, labels in micro_batches:
    logits = model(tokens).flatten(0, 1)
    loss_sum(logits, labels.flatten()).backward()
    total += (labels != -100).sum()
for parameter in model.parameters():
    parameter.grad /= total
divided_last = model.weight.grad.clone()

model.zero_grad()
tokens, labels = map(torch.cat, zip(*micro_batches, strict=True))
logits = model(tokens).flatten(0, 1)
nn.CrossEntropyLoss()(logits, labels.flatten()).backward()
full = model.weight.grad
print(f"counted first: gradient off by {(counted_first - full).norm():.6f}")
print(f"divided last:  gradient off by {(divided_last - full).norm():.6f}")
