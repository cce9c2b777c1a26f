import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(2, 8), nn.Tanh())
rent_head, balcony_head = nn.Linear(8, 1), nn.Linear(8, 1)
flats = torch.tensor([[0.3, 0.0], [0.5, 1.0], [0.8, 1.0], [1.2, 2.0]])
rent = torch.tensor([[420.0], [610.0], [900.0], [1350.0]])
has_balcony = torch.tensor([[0.0], [1.0], [0.0], [1.0]])

features = body(flats)
rent_loss = F.mse_loss(rent_head(features), rent)
logits = balcony_head(features)
balcony_loss = F.binary_cross_entropy_with_logits(logits, has_balcony)

pull = {}
shared = list(body.parameters())
for name, term in {"rent": rent_loss, "balcony": balcony_loss}.items():
    gradients = torch.autograd.grad(term, shared, retain_graph=True)
    pull[name] = torch.cat([g.flatten() for g in gradients]).norm().item()
    print(f"{name:8} gradient in the body {pull[name]:9.4f}")
weight = pull["balcony"] / pull["rent"]
print(f"equal pull with a weight of {weight:.1e} for the rent")
