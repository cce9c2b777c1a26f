import torch
from torch import nn
from torch.nn import functional as F

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0], [1.0, -1.0]])
following = torch.tensor([1, 2, 2])
weight = torch.tensor([1.0, 1.0, 3.0, 1.0, 1.0])  # class 2 counts triple

torch.manual_seed(0)
rows = nn.Linear(2, 5, bias=False).weight.detach()
each = F.linear_cross_entropy(hidden, rows, following, reduction="none")
weighted = F.linear_cross_entropy(hidden, rows, following, weight=weight)
plain = each.mean().item()

first, second, third = each.tolist()
by_hand = (first + 3 * second + 3 * third) / (1 + 3 + 3)
print(f"every class alike {plain:.4f}")
print(f"class 2 weighs 3  {weighted:.4f}")
print(f"by hand, over 7   {by_hand:.4f}")
