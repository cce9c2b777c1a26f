import torch
from torch import nn
from torch.nn import functional as F

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0], [1.0, -1.0]])
weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.0, 0.0]])
six = torch.tensor([1, 2, 3, 1, 2, 3])  # three rows, six targets
chunks = nn.LinearCrossEntropyOptions()

right = F.linear_cross_entropy(hidden, weight, six[:3]).item()
wrong = F.linear_cross_entropy(hidden, weight, six, options=chunks).item()
print(f"three targets        {right:.4f}")
print(f"six, with options    {wrong:.4f}")
try:
    F.linear_cross_entropy(hidden, weight, six)
except ValueError as error:
    print("six, without options:", error)
