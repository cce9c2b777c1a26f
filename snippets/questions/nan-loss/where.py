import torch


def gradient(penalty):
    rate = torch.tensor([4.0, 0.0], requires_grad=True)
    loss = penalty(rate).sum()
    loss.backward()
    return f"loss {loss.item():.4f}, gradient {rate.grad.tolist()}"


def where(rate):
    return torch.where(rate > 0, rate.log(), 0.0)


def double_where(rate):
    safe = torch.where(rate > 0, rate, 1.0)
    return torch.where(rate > 0, safe.log(), 0.0)


print("one where ", gradient(where))
print("two wheres", gradient(double_where))
