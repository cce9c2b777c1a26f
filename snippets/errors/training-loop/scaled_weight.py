import torch

weight = torch.ones(3, requires_grad=True) * 0.1
optimizer = torch.optim.SGD([weight], lr=0.1)
