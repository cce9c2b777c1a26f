import torch
from torch import nn

predicted = torch.tensor([3, 5, 2])  # stars, rounded
given = torch.tensor([4, 5, 1])

print("sum", nn.L1Loss(reduction="sum")(predicted, given).item())
mended = nn.L1Loss()(predicted.float(), given).item()
print(f"mean, one of them float {mended:.4f}")
nn.L1Loss()(predicted, given)
