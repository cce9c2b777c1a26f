import torch

nan = float("nan")
target = torch.tensor([15.0, 14.0, nan, nan])  # The sensor was off.
mask = ~target.isnan()
forecast = torch.full((4,), 12.0, requires_grad=True)
squares = (forecast - target) ** 2

multiplied = (squares * mask).sum() / mask.sum()
replaced = torch.where(mask, squares, 0).sum() / mask.sum()
selected = ((forecast[mask] - target[mask]) ** 2).mean()
losses = [multiplied, replaced, selected]
for name, loss in zip(["times 0", "where", "select"], losses, strict=True):
    (gradient,) = torch.autograd.grad(loss, forecast, retain_graph=True)
    print(f"{name:8} {loss.item():7.4f}  gradient {gradient.tolist()}")
