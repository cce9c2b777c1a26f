import torch
from torch.nn import functional as F

target = torch.tensor(200.0)
lasts = {}
for beta in (0.1, 1.0):
    edge = torch.tensor(203.0, requires_grad=True)
    path = []
    for _ in range(60):
        loss = F.smooth_l1_loss(edge, target, beta=beta)
        (slope,) = torch.autograd.grad(loss, edge)
        edge = (edge - 0.4 * slope).detach().requires_grad_()
        path.append(round(edge.item(), 1))
    lasts[f"beta {beta:g}"] = path[-2:]
    print(f"beta={beta}:", *path[:4], "…", *path[-4:])
