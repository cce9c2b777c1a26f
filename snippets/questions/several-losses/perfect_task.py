import torch

hours = torch.tensor([1.0, 2.0, 3.0, 4.0])
wage = 15 * hours  # Without noise: the model can fit it exactly.


def train(least):
    slope = torch.tensor(10.0, requires_grad=True)
    s = torch.tensor(0.0, requires_grad=True)
    for _ in range(600):
        loss = (slope * hours - wage).square().mean()
        kept = s.clamp(min=least)
        total = (-kept).exp() * loss + kept
        gradients = torch.autograd.grad(total, (slope, s))
        with torch.no_grad():
            slope -= 0.01 * gradients[0].clamp(-5, 5)
            s -= 0.1 * gradients[1].clamp(-1, 1)
    return (-kept).exp().item(), total.item(), loss.item()


for least in (-100.0, -2.0):
    weight, total, loss = train(least)
    print(f"s >= {least:4.0f}  weight {weight:8.1e}  total {total:6.1f}")
