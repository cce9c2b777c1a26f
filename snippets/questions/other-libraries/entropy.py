import torch
from torch.nn import functional as F

# The example of SciPy's documentation: entropy(p, q) is 0.51083.
p = torch.tensor([[0.5, 0.5]])
q = torch.tensor([[0.9, 0.1]])

as_there = F.kl_div(q.log(), p, reduction="batchmean").item()
same_order = F.kl_div(p.log(), q, reduction="batchmean").item()
print(f"kl_div(q.log(), p)   {as_there:.5f}")
print(f"kl_div(p.log(), q)   {same_order:.5f}")
