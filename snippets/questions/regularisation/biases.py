import torch
from torch import nn
from torch.nn import functional as F

rooms = torch.tensor([[-1.0], [0.0], [1.0]])  # Standardised.
rent = torch.tensor([[80.0], [90.0], [100.0]])

mean = {}
for name, bias_decay in {"all": 0.5, "no biases": 0.0}.items():
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    groups = [
        {"params": [model.weight], "weight_decay": 0.5},
        {"params": [model.bias], "weight_decay": bias_decay},
    ]
    optimizer = torch.optim.SGD(groups, lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        F.mse_loss(model(rooms), rent).backward()
        optimizer.step()
    mean[name] = model(rooms).mean().item()
    slope = model.weight.item()
    print(f"{name:10} slope {slope:.2f}, mean rent {mean[name]:.2f}")
