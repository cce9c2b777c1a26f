import torch
from torch.nn import functional as F

calls = torch.tensor([11.0, 14.0, 9.0, 12.0])
rates = torch.tensor([10.0, 13.0, 10.0, 11.0])  # Good predictions.

as_rates = F.poisson_nll_loss(rates, calls, log_input=False)
as_logs = F.poisson_nll_loss(rates.log(), calls)
mixed_up = F.poisson_nll_loss(rates, calls)
below_zero = torch.tensor([-1.0, 13.0, 10.0, 11.0])
negative_rate = F.poisson_nll_loss(below_zero, calls, log_input=False)

print(f"rates, log_input=False   {as_rates:12.3f}")
print(f"log of rates, default    {as_logs:12.3f}")
print(f"rates, default           {mixed_up:12.3f}")
print(f"a rate of -1             {negative_rate:12.3f}")
