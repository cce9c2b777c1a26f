import torch
from torch.nn import functional as F

for log_rate, dtype in (
    (11.0, torch.float16),
    (12.0, torch.float16),
    (88.0, torch.float32),
    (89.0, torch.float32),
):
    output = torch.tensor([log_rate], dtype=dtype, requires_grad=True)
    loss = F.poisson_nll_loss(output, torch.ones(1, dtype=dtype))
    loss.backward()
    gradient = output.grad.item()
    print(f"{dtype} {log_rate}  loss {loss:7.2g}  gradient {gradient:7.2g}")
