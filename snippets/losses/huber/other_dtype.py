import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0], requires_grad=True)
taken = torch.tensor([32.0, 24.0, 41.0])

for dtype in (torch.float64, torch.int64, promised.dtype):
    loss = nn.HuberLoss()(promised, taken.to(dtype))
    print(f"{dtype!s:13}  loss {loss.item():.4f}", end="  ")
    try:
        (slopes,) = torch.autograd.grad(loss, promised)
        print("gradient", [round(slope, 4) for slope in slopes.tolist()])
    except RuntimeError as error:
        print(error)
