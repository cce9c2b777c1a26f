import torch
from torch.nn import functional as F

hours = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
noisy = torch.tensor([12.0, 19.0, 31.0, 42.0, 49.0, 60.0, 72.0, 79.0])
exact = 10 * hours


def train(points, root, lr):
    slopes = [torch.zeros((), requires_grad=True)]
    for _ in range(200):
        loss = F.mse_loss(slopes[-1] * hours, points) + 1e-8
        loss = loss.sqrt() if root else loss
        (gradient,) = torch.autograd.grad(loss, slopes[-1])
        step = slopes[-1] - lr * gradient
        slopes.append(step.detach().requires_grad_())
    return [slope.item() for slope in slopes[-3:]]


found = {}
for name, points in {"noisy": noisy, "exact": exact}.items():
    for root, lr in ((False, 0.01), (True, 0.03)):
        loss = f"{'RMSE' if root else 'MSE'}, {name}"
        found[loss] = train(points, root, lr)
        print(f"{loss:12}", [f"{slope:.4f}" for slope in found[loss]])
