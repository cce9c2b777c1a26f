import torch
from torch import nn


def check_gradients_cleared(model):
    """Call before backward(): raise if gradients of another step remain."""
    for name, parameter in model.named_parameters():
        if parameter.grad is not None and parameter.grad.any():
            raise ValueError(f"{name} still has a gradient: zero_grad()")


model = nn.Linear(1, 1)
for step in range(2):
    loss = (model(torch.ones(1, 1)) - 5).square().mean()
    check_gradients_cleared(model)
    loss.backward()
    print(f"step {step} passes")
