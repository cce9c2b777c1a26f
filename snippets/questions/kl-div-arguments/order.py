import torch
from torch.nn import functional as F

q = torch.tensor([[0.70, 0.28, 0.02]])  # The model.
p = torch.tensor([[0.40, 0.20, 0.40]])  # The target.
how = {"reduction": "batchmean"}

asked = F.kl_div(q.log(), p, **how).item()
other = F.kl_div(p.log(), q, **how).item()
swapped = F.kl_div(p, q.log(), **how).item()
print(f"kl_div(q.log(), p)   {asked:.4f}   KL(p || q)")
print(f"kl_div(p.log(), q)   {other:.4f}   KL(q || p)")
print(f"kl_div(p, q.log())      {swapped}   nothing")
