import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

target = torch.tensor([[0.7, 0.2, 0.1]])  # P, what is true
model = torch.tensor([[0.4, 0.4, 0.2]])  # Q, what the model says

right = F.kl_div(model.log(), target, reduction="batchmean")
swapped = F.kl_div(target.log(), model, reduction="batchmean")
p, q = Categorical(probs=target), Categorical(probs=model)
p_from_q = kl_divergence(p, q).item()
q_from_p = kl_divergence(q, p).item()

print(f"F.kl_div(model.log(), target)   {right:.4f}")
print(f"KL(target || model)             {p_from_q:.4f}")
print(f"F.kl_div(target.log(), model)   {swapped:.4f}")
print(f"KL(model || target)             {q_from_p:.4f}")
