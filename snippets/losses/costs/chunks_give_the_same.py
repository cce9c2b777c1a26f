import torch
from torch import nn

tokens, features, classes = 512, 32, 5000
losses, gradients = [], []
for options in (None, nn.LinearCrossEntropyOptions()):
    torch.manual_seed(0)
    hidden = torch.randn(tokens, features)
    target = torch.randint(classes, (tokens,))
    head = nn.LinearCrossEntropyLoss(features, classes, options=options)
    loss = head(hidden, target)
    loss.backward()
    losses.append(loss.item())
    gradients.append(head.linear.weight.grad)

print(f"the loss:          {losses[0]:.4f} and {losses[1]:.4f}")
same = torch.allclose(gradients[0], gradients[1], rtol=1e-4, atol=1e-7)
print("the same gradient:", same)
