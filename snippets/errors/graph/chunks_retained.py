import torch
from torch.nn import LinearCrossEntropyLoss, LinearCrossEntropyOptions

torch.manual_seed(0)
options = LinearCrossEntropyOptions(allow_retain_graph=True)
loss_function = LinearCrossEntropyLoss(4, 6, options=options)
features = torch.ones(3, 4, requires_grad=True)
loss = loss_function(features, torch.tensor([0, 2, 5]))
loss.backward(retain_graph=True)
once = features.grad.clone()
loss.backward()
print("twice the gradient:", torch.allclose(features.grad, 2 * once))
