import torch
from torch import nn


class Logarithm(nn.Module):
    def forward(self, x):
        return x.log()


def watch(model):
    """Raise in the first module whose output is not finite."""

    def check(module, inputs, output):
        if not output.isfinite().all():
            bad = (~output.isfinite()).sum().item()
            name = next(n for n, m in model.named_modules() if m is module)
            raise ValueError(f"{name} ({module}): {bad} values not finite")

    for module in model.modules():
        module.register_forward_hook(check)


layers = [nn.Linear(2, 2), nn.ReLU(), Logarithm(), nn.Linear(2, 1)]
model = nn.Sequential(*layers)
nn.init.eye_(model[0].weight)
nn.init.zeros_(model[0].bias)
watch(model)
print(f"{model(torch.tensor([[3.0, 0.2]])).shape} is finite")
model(torch.tensor([[3.0, -0.2]]))
