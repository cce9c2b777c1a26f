import torch
from torch.nn import functional as F

similarity = [0.8, 0.7, 0.3, -0.2]  # the partner, then three strangers
pull = {}
for temperature in (1.0, 0.2, 0.07):
    row = torch.tensor([similarity], requires_grad=True)
    F.cross_entropy(row / temperature, torch.tensor([0])).backward()
    # As shares of the push on all strangers.
    strangers = row.grad[0, 1:]
    pull[f"{temperature}"] = (strangers / strangers.sum()).tolist()
    shown = ", ".join(f"{part:4.0%}" for part in pull[f"{temperature}"])
    print(f"temperature {temperature:4}: pushed away {shown}")
