import torch
from torch import nn

promised = torch.tensor([30.0, 25.0, 40.0])
taken = torch.tensor([32.0, 24.0, 41.0])
calls = {
    "HuberLoss(delta=0)": lambda: nn.HuberLoss(delta=0)(promised, taken),
    "HuberLoss(5.0)": lambda: nn.HuberLoss(5.0)(promised, taken),
    "delta a tensor": lambda: nn.HuberLoss(delta=torch.tensor(5.0)),
    "integers": lambda: nn.HuberLoss()(promised.long(), taken.long()),
}
for name, call in calls.items():
    try:
        call()
    except (RuntimeError, TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}\n    {error}")
