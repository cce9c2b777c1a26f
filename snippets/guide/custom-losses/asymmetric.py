import torch


def asymmetric_mse_loss(promised, taken, late_weight):
    late_by = taken - promised  # Above 0 where it took longer than promised.
    squares = late_by.square()
    return torch.where(late_by > 0, late_weight * squares, squares).mean()


taken = torch.tensor([28.0, 30.0, 31.0, 33.0, 35.0, 36.0, 41.0])

promises = []
for late_weight in (1.0, 4.0, 20.0):
    promise = torch.tensor(30.0, requires_grad=True)
    optimizer = torch.optim.SGD([promise], lr=0.02)
    for _ in range(500):
        optimizer.zero_grad()
        asymmetric_mse_loss(promise, taken, late_weight).backward()
        optimizer.step()
    promises.append(promise.item())
    late = (taken > promise).sum().item()
    print(f"late counts {late_weight:2.0f}x: {promise:.1f} min, {late} of 7 late")
