import torch
from torch.nn import functional as F

hired = torch.tensor([3.0, 0.0, 7.0, 12.0])
candidates = torch.linspace(0.01, 10, 1000)[:, None]

best = {}
for log_input in (False, True):
    pairs = torch.broadcast_tensors(candidates, hired)
    losses = F.poisson_nll_loss(*pairs, log_input, reduction="none")
    name = f"log_input={log_input}"
    best[name] = candidates[losses.sum(dim=1).argmin()].item()
    print(f"{name:15}  best constant {best[name]:.2f}")
log_of_mean = hired.mean().log().item()
print(f"mean of the counts             {hired.mean():.2f}")
print(f"its logarithm                  {log_of_mean:.2f}")
