import torch

taken = torch.tensor([22.0, 24, 25, 27, 28, 30, 31, 34, 38, 45, 60])
for promise in (40.0, 44.0, 46.0, 50.0):
    promised = torch.full_like(taken, promise).requires_grad_()
    above = taken - promised
    torch.maximum(0.9 * above, -0.1 * above).sum().backward()
    up = -promised.grad.clamp(max=0).sum()
    down = promised.grad.clamp(min=0).sum()
    print(f"promise {promise:.0f}: pull up {up:.1f}, pull down {down:.1f}")
