import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2], [0.0, 1.0, 0.0]])
votes = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.2, 0.6], [-100.0] * 3])
known = torch.tensor([True, True, False])  # Nobody has seen the third.

taken_in = nn.CrossEntropyLoss()(logits, votes).item()

losses = nn.CrossEntropyLoss(reduction="none")(logits, votes)
masked = (losses[known].sum() / known.sum()).item()
print(f"rows of -100 taken for probabilities  {taken_in:.4f}")
print(f"only the rows that are known          {masked:.4f}")
