import torch


def promise_loss(promised, actual):
    late = (actual - promised).clamp(min=0)
    early = (promised - actual).clamp(min=0)
    return (3 * late + early).mean()


minutes = torch.tensor([20.0, 21.0, 22.0, 24.0, 63.0])
promises = torch.arange(15.0, 65.0)
losses = torch.stack([promise_loss(promise, minutes) for promise in promises])
best = promises[losses.argmin()].item()
print(f"promise {best:.0f} minutes")

promised = torch.tensor(22.0, requires_grad=True)
promise_loss(promised, torch.tensor([20.0, 24.0])).backward()
gradient = promised.grad.item()
print(f"gradient at 22: {gradient}")
