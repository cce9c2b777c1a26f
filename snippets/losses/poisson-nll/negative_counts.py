import torch
from torch.nn import functional as F

hired = torch.tensor([3.0, 0.0, 7.0, 12.0])
standardised = (hired - hired.mean()) / hired.std()
print("targets", [round(target, 2) for target in standardised.tolist()])

lowest = []
for log_rate in (0.0, -10.0, -1000.0):
    same = torch.full((4,), log_rate)
    losses = F.poisson_nll_loss(same, standardised, reduction="none")
    lowest.append(losses[0].item())
    print(f"log rate {log_rate:7}: loss of the first {lowest[-1]:8.2f}")
