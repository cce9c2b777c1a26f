import torch
from torch import nn

scores = [[2.0, 1.0, 0.0], [2.0, 1.0, 0.0]]
logits = torch.tensor(scores, requires_grad=True)
target = torch.tensor([0, 1])  # two photos

loss = nn.CrossEntropyLoss(ignore_index=0)(logits, target)
loss.backward()
for index, row in enumerate(logits.grad.tolist()):
    print(f"class {index}: gradient", [round(x, 2) for x in row])

without = nn.CrossEntropyLoss()(logits[1:, 1:], target[1:] - 1)
print(f"loss                       {loss.item():.4f}")
print(f"with column 0 taken out    {without.item():.4f}")
