import torch
from torch import nn

minutes, predicted = torch.zeros(3), torch.tensor([1.0, 2.0, 3.0])
for reduction in ["mean", "sum", "none"]:
    loss = nn.MSELoss(reduction=reduction)(predicted, minutes)
    print(f"{reduction:5} {[round(x, 4) for x in loss.view(-1).tolist()]}")
