import torch
from torch import nn

target = torch.tensor([1])
for margin in (0.0, -1.0):
    scores = torch.zeros(1, 3, requires_grad=True)  # knows nothing
    loss = nn.MultiMarginLoss(margin=margin)(scores, target)
    loss.backward()
    print(f"margin {margin:4}: loss {loss}, gradient {scores.grad[0]}")
