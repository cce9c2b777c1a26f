import torch
from torch import nn

torch.manual_seed(0)
body, head = nn.Linear(2, 4), nn.Linear(4, 3)
features = body(torch.tensor([[1.0, 0.5]])).detach()
nn.CrossEntropyLoss()(head(features), torch.tensor([2])).backward()
print("body:", body.weight.grad, " head:", tuple(head.weight.grad.shape))
