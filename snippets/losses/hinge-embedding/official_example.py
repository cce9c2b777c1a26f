import torch
from torch import nn

torch.manual_seed(0)
loss = nn.HingeEmbeddingLoss()
input = torch.randn(3, 5, requires_grad=True)
target = torch.randn(3, 5).sign()
output = loss(input, target)
output.backward()

negative = (input < 0).sum().item()
print(f"{negative} of {input.numel()} distances are negative")
