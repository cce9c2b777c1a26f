import torch
from torch import nn

hired = torch.tensor([3.0, 0.0, 7.0, 12.0])
log_rate = torch.tensor([1.2, -0.5, 1.8, 2.5])
rate = log_rate.exp()

from_logs = nn.PoissonNLLLoss()(log_rate, hired).item()
from_rates = nn.PoissonNLLLoss(log_input=False)(rate, hired).item()
print(f"logs,  log_input=True   {from_logs:.5f}")
print(f"rates, log_input=False  {from_rates:.5f}")
