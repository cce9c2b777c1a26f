import torch
from torch import nn

loss_fn = nn.PoissonNLLLoss(log_input=False)
for dtype in (torch.float16, torch.bfloat16):
    rate, hired = torch.zeros(1, dtype=dtype), torch.ones(1, dtype=dtype)
    print(f"{dtype!s:14}", loss_fn(rate, hired).item())
