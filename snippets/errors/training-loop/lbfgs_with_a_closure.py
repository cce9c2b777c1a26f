import torch

weight = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.LBFGS([weight])


def closure():
    optimizer.zero_grad()
    loss = (weight * 2 - 4) ** 2
    loss.backward()
    return loss


optimizer.step(closure)
print(f"weight {weight.item():.2f}")
