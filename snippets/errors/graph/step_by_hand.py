import torch

weight = torch.tensor(1.0, requires_grad=True)
kilometres, minutes = torch.tensor([2.0, 4.0]), torch.tensor([4.0, 8.0])
loss = (weight * kilometres - minutes).square().mean()
loss.backward()
weight -= 0.01 * weight.grad
