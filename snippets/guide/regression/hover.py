import torch
from torch import nn

actual = torch.tensor(20.0)

for loss_fn in (nn.MSELoss(), nn.L1Loss()):
    predicted = torch.tensor(24.5, requires_grad=True)
    optimizer = torch.optim.SGD([predicted], lr=0.4)
    path = []
    for _ in range(100):
        optimizer.zero_grad()
        loss_fn(predicted, actual).backward()
        optimizer.step()
        path.append(f"{predicted:.2f}")
    print(f"{type(loss_fn).__name__:7}", *path[:4], "...", *path[-4:])
