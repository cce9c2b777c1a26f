import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
chunks = nn.LinearCrossEntropyOptions(allow_retain_graph=True)
criterion = nn.LinearCrossEntropyLoss(2, 5, options=chunks)
loss = criterion(hidden, torch.tensor([1, 2]))

loss.backward(retain_graph=True)
once = criterion.linear.weight.grad.clone()
loss.backward()
doubled = torch.equal(criterion.linear.weight.grad, 2 * once)
print("the two gradients are added up:", doubled)
