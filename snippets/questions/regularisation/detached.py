import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
ways = {
    "parameters()": next(model.parameters()),
    "state_dict()": model.state_dict()["weight"],
    ".data": model.weight.data,
}
for name, weight in ways.items():
    penalty = weight.square().sum()
    print(f"{name:13} {penalty:.4f}  gradient: {penalty.requires_grad}")
