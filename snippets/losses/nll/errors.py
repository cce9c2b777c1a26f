import torch
from torch.nn import functional as F

log_probs = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.1, 0.6]]).log()
weather = torch.tensor([0, 2])
words = torch.zeros(2, 5, 3).log_softmax(dim=2)  # (N, T, C)
calls = {
    "labels from 1": (log_probs, weather + 1),
    "floats": (log_probs, weather.float()),
    "a column": (log_probs, weather[:, None]),
    "a target short": (log_probs, weather[:1]),
    "classes last": (words, torch.zeros(2, 5).long()),
    "float64 weight": (log_probs, weather, torch.ones(3).double()),
}
for name, call in calls.items():
    try:
        F.nll_loss(*call)
    except (IndexError, RuntimeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}\n    {error}")
