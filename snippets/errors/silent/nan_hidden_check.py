import torch
from torch import nn


def check_finite(loss, model):
    """Call after backward(): raise if loss or a gradient is nan or inf."""
    gradients = {n: p.grad for n, p in model.named_parameters()}
    for name, tensor in {"loss": loss, **gradients}.items():
        if tensor is not None and not tensor.isfinite().all():
            raise ValueError(f"nan or inf in {name}: skip no step, look")


model = nn.Linear(1, 1)
for humidity in (0.2, float("nan")):
    output = model(torch.tensor([[humidity]]))
    loss = nn.MSELoss()(output, torch.ones(1, 1)).nan_to_num()
    model.zero_grad()
    loss.backward()
    check_finite(loss, model)
    print(f"humidity {humidity} passes")
