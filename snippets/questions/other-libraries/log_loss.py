import torch
from torch.nn import functional as F

# The example of scikit-learn's documentation, whose log_loss is 0.21616.
words = ["spam", "ham", "ham", "spam"]
p = torch.tensor([[0.1, 0.9], [0.9, 0.1], [0.8, 0.2], [0.35, 0.65]])

values = {}
for order in (["ham", "spam"], ["spam", "ham"]):
    target = torch.tensor([order.index(word) for word in words])
    values[" ".join(order)] = F.nll_loss(p.log(), target).item()
    print(f"columns {order}  {values[' '.join(order)]:.5f}")

as_logits = F.cross_entropy(p, torch.tensor([1, 0, 0, 1])).item()
print(f"probabilities into cross_entropy  {as_logits:.5f}")
