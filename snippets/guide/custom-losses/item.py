import torch
from torch.nn import functional as F

predicted = torch.tensor([78.0, 85.0, 92.0], requires_grad=True)
actual = torch.tensor([80.0, 87.0, 90.0])

squares = F.mse_loss(predicted, actual)
absolutes = F.l1_loss(predicted, actual)
losses = {
    "whole": squares + 0.3 * absolutes,
    "broken": squares + 0.3 * absolutes.item(),
}

gradients = {}
# Both losses share the way back to the predictions, so it is retained.
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, predicted, retain_graph=True)
    gradients[name] = gradient.tolist()
    print(f"{name:6}  loss {loss:.1f}  gradient", [f"{g:.3f}" for g in gradient])
