import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])
criterion = nn.CrossEntropyLoss()

numbers = torch.tensor([0, 2])  # int64, shape (2)
one_hot = F.one_hot(numbers, 3).float()  # float, shape (2, 3)
votes = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.2, 0.6]])
by_hand = -(votes * logits.log_softmax(1)).sum(1).mean()

print(f"class numbers       {criterion(logits, numbers):.4f}")
print(f"one-hot             {criterion(logits, one_hot):.4f}")
print(f"soft labels         {criterion(logits, votes):.4f}")
print(f"the same, by hand   {by_hand:.4f}")
