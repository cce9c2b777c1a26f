import torch

promise = torch.tensor(30.0, requires_grad=True)
optimizer = torch.optim.SGD([promise], lr=0.1)


def early():
    return (promise - 20).square()


def late():
    return 5 * (promise - 40).abs()


(early() + late()).backward()
print(f"of the sum          {promise.grad:.0f}")

optimizer.zero_grad()
early().backward()
optimizer.zero_grad()  # One too many.
late().backward()
print(f"zeroed in between   {promise.grad:.0f}")
