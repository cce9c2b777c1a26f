import torch

weight = (torch.ones(3) * 0.1).requires_grad_()
optimizer = torch.optim.SGD([weight], lr=0.1)
print("a leaf:", weight.is_leaf)
