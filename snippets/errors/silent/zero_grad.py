import torch
from torch import nn

kilometres = torch.tensor([[1.0], [2.0], [3.0]])
minutes = torch.tensor([[5.0], [10.0], [15.0]])

for zero_grad in (False, True):
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    losses = []
    for _ in range(12):
        loss = nn.MSELoss()(model(kilometres), minutes)
        losses.append(loss.item())
        if zero_grad:
            model.zero_grad()
        loss.backward()
        with torch.no_grad():
            model.weight -= 0.05 * model.weight.grad
    print("with zero_grad" if zero_grad else "without zero_grad")
    print("  ".join(f"{loss:.0f}" for loss in losses))
