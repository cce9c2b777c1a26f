import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0]])
votes = torch.tensor([[7.0, 3.0, 0.0]])  # of ten people
shares = votes / votes.sum(dim=1, keepdim=True)

loss_fn = nn.CrossEntropyLoss()
right = loss_fn(logits, shares).item()
counts = loss_fn(logits, votes).item()
as_logits = loss_fn(logits, logits).item()
swapped = loss_fn(shares, logits).item()
print(f"shares of the votes  {right:7.4f}")
print(f"numbers of votes     {counts:7.4f}")
print(f"logits as target     {as_logits:7.4f}")
print(f"arguments swapped    {swapped:7.4f}")
