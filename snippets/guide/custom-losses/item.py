import torch
from torch.nn import functional as F

predicted = torch.tensor([78.0, 85.0, 92.0], requires_grad=True)
actual = torch.tensor([80.0, 87.0, 90.0])

whole = F.mse_loss(predicted, actual) + 0.3 * F.l1_loss(predicted, actual)
broken = F.mse_loss(predicted, actual) + 0.3 * F.l1_loss(predicted, actual).item()

gradients = {}
for name, loss in (("whole", whole), ("broken", broken)):
    (gradient,) = torch.autograd.grad(loss, predicted)
    gradients[name] = gradient.tolist()
    print(f"{name:6}  loss {loss:.1f}  gradient", [f"{g:.3f}" for g in gradient])
