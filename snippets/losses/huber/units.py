import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0, 20.0])
taken = torch.tensor([32.0, 24.0, 41.0, 60.0])

in_minutes = nn.HuberLoss(delta=1.0)
in_hours = nn.HuberLoss(delta=1.0)
for name, factor in (("minutes", 1.0), ("hours", 1 / 60)):
    errors = ((promised - taken) * factor).abs()
    squared = (errors < 1.0).sum().item()
    print(f"target in {name:7}  {squared} of {len(errors)} errors are squared")
