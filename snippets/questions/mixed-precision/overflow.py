import torch
from torch.nn import functional as F

price, predicted = torch.tensor([500.0]), torch.tensor([200.0])
logits, token = torch.zeros(1, 70_000), torch.tensor([0])

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    squared = F.mse_loss(predicted.to(dtype), price.to(dtype)).item()
    entropy = F.cross_entropy(logits.to(dtype), token).item()
    largest = torch.finfo(dtype).max
    print(f"{dtype!s:14}  MSE {squared:8.1f}  cross-entropy ", end="")
    print(f"{entropy:7.4f}  largest {largest:.3g}")
