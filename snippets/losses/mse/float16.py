import torch
from torch.nn import functional as F

for dtype in (torch.float16, torch.bfloat16, torch.float32):
    rent = torch.tensor([1500.0], dtype=dtype, requires_grad=True)  # euros
    loss = F.mse_loss(rent, torch.tensor([1200.0], dtype=dtype))
    loss.backward()
    gradient = rent.grad.item()
    print(f"{dtype!s:14}  loss {loss.item():7}  gradient {gradient}")
