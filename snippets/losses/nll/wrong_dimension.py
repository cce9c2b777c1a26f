import torch
from torch import nn

# Four messages, all sure and all right.
logits = torch.tensor([[6.0, 0.0], [6.0, 0.0], [6.0, 0.0], [0.0, 6.0]])
target = torch.tensor([0, 0, 0, 1])

right = nn.NLLLoss()(logits.log_softmax(dim=1), target).item()
wrong = nn.NLLLoss()(logits.log_softmax(dim=0), target).item()
print(f"log_softmax(dim=1)  {right:.4f}")
print(f"log_softmax(dim=0)  {wrong:.4f}")
rows = logits.log_softmax(dim=0).exp().sum(dim=1)
print("sums of the rows", [round(x, 2) for x in rows.tolist()])
