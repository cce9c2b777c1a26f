import torch
from torch.nn import functional as F

inf, nan = float("inf"), float("nan")
logits = torch.tensor([[2.0, -inf, 0.5]])
empty, none = torch.zeros(0, 3), torch.zeros(0, dtype=torch.long)
padding = torch.tensor([-100])
shares = torch.tensor([[0.5, 0.0, 0.5]])
photo = torch.tensor([0.2, nan, 0.7])  # One damaged pixel.
rate, calls = torch.tensor([-1.0]), torch.tensor([2.0])
half = torch.tensor([300.0], dtype=torch.half)

found = {
    "empty batch": F.cross_entropy(empty, none),
    "all ignored": F.cross_entropy(logits, padding),
    "0 * log 0": -(shares * shares.log()).sum(),
    "-inf, soft target": F.cross_entropy(logits, shares),
    "only -inf": torch.tensor([-inf, -inf]).softmax(0).sum(),
    "log of -1": F.poisson_nll_loss(rate, calls, log_input=False),
    "fp16: 300**2": F.mse_loss(half, 0 * half),
    "fp16: inf - inf": half**2 - half**2,
    "NaN in the data": F.mse_loss(photo, torch.zeros(3)),
}
for name, loss in found.items():
    print(f"{name:18} {loss.item()}")
