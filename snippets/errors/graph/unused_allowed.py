import torch

weight = torch.tensor(1.0, requires_grad=True)
bias = torch.tensor(0.0, requires_grad=True)
kilometres, minutes = torch.tensor([2.0, 4.0]), torch.tensor([4.0, 8.0])

predicted = weight * kilometres + bias
loss = (predicted - minutes).square().mean()
slopes = torch.autograd.grad(loss, [weight, bias])
print("both used:", [slope.item() for slope in slopes])

loss = (weight * kilometres - minutes).square().mean()
slopes = torch.autograd.grad(loss, [weight, bias], materialize_grads=True)
print("zero if unused:", [slope.item() for slope in slopes])
