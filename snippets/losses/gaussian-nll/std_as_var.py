import torch
from torch.nn import functional as F

expected = torch.full((4,), 30.0)
taken = torch.tensor([26.0, 34.0, 25.0, 35.0])
deviation = (expected - taken).square().mean().sqrt().item()

# Which output, the same for all four orders, has the least loss?
outputs = torch.linspace(1, 40, 391).tolist()
best = {}
for name, power in (("var=output", 1), ("var=output**2", 2)):
    losses = []
    for output in outputs:
        loss = F.gaussian_nll_loss(expected, taken, output**power)
        losses.append(loss.item())
    best[name] = outputs[losses.index(min(losses))]
    print(f"{name:14} best output {best[name]:.1f}")
print(f"standard deviation of the errors {deviation:.1f}")
