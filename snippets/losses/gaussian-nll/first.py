import torch
from torch import nn

# Minutes of delivery: two customers nearby, two across the town.
expected = torch.tensor([20.0, 25.0, 50.0, 60.0])
taken = torch.tensor([21.0, 23.0, 41.0, 72.0])

loss_fn = nn.GaussianNLLLoss()
same = torch.full((4,), 60.0)
by_distance = torch.tensor([4.0, 4.0, 100.0, 100.0])
too_sure = torch.full((4,), 4.0)

losses = {}
for name, var in (
    ("the same for all", same),
    ("larger when far", by_distance),
    ("sure of all", too_sure),
):
    losses[name] = loss_fn(expected, taken, var).item()
    print(f"{name:17} loss {losses[name]:6.3f}")
