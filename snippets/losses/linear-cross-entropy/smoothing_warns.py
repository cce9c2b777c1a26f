import torch
from torch import nn
from torch.nn import functional as F

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
loss = F.linear_cross_entropy(
    hidden,
    torch.zeros(5, 2),
    torch.tensor([1, 2]),
    label_smoothing=0.1,
    options=nn.LinearCrossEntropyOptions(),
)
print(f"{loss:.4f}")
