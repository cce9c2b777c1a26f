import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

target = torch.tensor([0.7, 0.2, 0.1])  # P
model = torch.tensor([0.2, 0.3, 0.5])  # Q

p, q = Categorical(probs=target), Categorical(probs=model)
p_from_q = kl_divergence(p, q).item()
q_from_p = kl_divergence(q, p).item()
right = F.kl_div(model.log(), target, reduction="sum").item()
other_way = F.kl_div(target.log(), model, reduction="sum").item()
nonsense = F.kl_div(target, model.log(), reduction="sum").item()

print(f"KL(P || Q)        {p_from_q:.4f}")
print(f"kl_div(log Q, P)  {right:.4f}")
print(f"KL(Q || P)        {q_from_p:.4f}")
print(f"kl_div(log P, Q)  {other_way:.4f}")
print(f"kl_div(P, log Q)  {nonsense:.4f}")
