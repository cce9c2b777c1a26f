import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)  # No softmax at the end.
photos = torch.tensor([[1.0, 0.5], [0.2, 2.0]])
target = torch.tensor([0, 2])

loss = nn.CrossEntropyLoss()(model(photos), target)
loss.backward()

with torch.no_grad():
    logits = model(photos)
    probabilities = logits.softmax(dim=1)
same = torch.equal(logits.argmax(1), probabilities.argmax(1))
print("rows sum to", [round(row.sum().item(), 4) for row in probabilities])
print("the answer is the same without softmax:", same)
