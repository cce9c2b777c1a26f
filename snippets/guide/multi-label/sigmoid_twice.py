import torch
from torch import nn

bce = nn.BCEWithLogitsLoss()
logits = torch.tensor([0.8, -1.2])
target = torch.tensor([1.0, 0.0])
right = bce(logits, target)
twice = bce(logits.sigmoid(), target)
print(f"logits passed          {right:.4f}")
print(f"probabilities passed   {twice:.4f}")

yes, no = torch.tensor(1.0), torch.tensor(0.0)
floor_yes = bce(yes, yes)  # a probability of exactly 1, taken for a logit
floor_no = bce(no, no)
print(f"perfect, label there   {floor_yes:.4f}")
print(f"perfect, label absent  {floor_no:.4f}")
