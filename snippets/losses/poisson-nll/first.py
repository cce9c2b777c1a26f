import torch
from torch import nn

hired = torch.tensor([3.0, 0.0, 7.0, 12.0])  # bikes in each hour
log_rate = torch.tensor([1.2, -0.5, 1.8, 2.5])  # by the model

loss = nn.PoissonNLLLoss()(log_rate, hired).item()
rates = [round(rate, 1) for rate in log_rate.exp().tolist()]
print("hired          ", hired.tolist())
print("expected       ", rates)
print(f"PoissonNLLLoss  {loss:.4f}")
