import torch
from torch.nn import functional as F

found = torch.tensor([52.0, 118.0, 203.0, 164.0], requires_grad=True)
drawn = torch.tensor([50.0, 120.0, 200.0, 180.0])

print("errors   ", (found - drawn).tolist())
for beta in (1.0, 2.5, 5.0, 20.0):
    losses = F.smooth_l1_loss(found, drawn, beta=beta, reduction="sum")
    (slopes,) = torch.autograd.grad(losses, found)
    print(f"beta={beta:4}", [round(slope, 2) for slope in slopes.tolist()])
