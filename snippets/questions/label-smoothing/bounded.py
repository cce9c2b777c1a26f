import math

import torch
from torch.nn import functional as F

target = torch.tensor([3])
gap = {}
for smoothing in (0.0, 0.1):
    logits = torch.zeros(1, 10, requires_grad=True)
    for step in range(1, 801):
        loss = F.cross_entropy(logits, target, label_smoothing=smoothing)
        (gradient,) = torch.autograd.grad(loss, logits)
        logits = (logits - 5 * gradient).detach().requires_grad_()
        if step in (100, 200, 400, 800):
            wide = (logits[0, 3] - logits[0, 0]).item()
            gap[f"{smoothing} {step}"] = wide
            print(f"smoothing {smoothing}, step {step}: ", end="")
            print(f"loss {loss:.4f}, gap {wide:.4f}")

right, other = 0.9 + 0.1 / 10, 0.1 / 10
floor = -right * math.log(right) - 9 * other * math.log(other)
bound = math.log(right / other)
print(f"by the formula:           loss {floor:.4f}, gap {bound:.4f}")
