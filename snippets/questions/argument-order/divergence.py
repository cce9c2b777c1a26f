import torch
from torch.nn import functional as F

q = torch.tensor([[0.7, 0.2, 0.1]])  # What the model says.
p = torch.tensor([[0.4, 0.4, 0.2]])  # What ten people said.

how = {"reduction": "batchmean"}
as_meant = F.kl_div(q.log(), p, **how).item()
other_way = F.kl_div(p.log(), q, **how).item()
swapped = F.kl_div(p, q.log(), **how).item()
print(f"log q, p      {as_meant:.4f}   KL(p || q)")
print(f"log p, q      {other_way:.4f}   KL(q || p)")
print(f"p, log q      {swapped}")
