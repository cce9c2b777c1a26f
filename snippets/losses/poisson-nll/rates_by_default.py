import torch
from torch import nn

hired = torch.tensor([3.0, 0.0, 7.0, 12.0])
rate = torch.tensor([3.3, 0.6, 6.0, 12.2])  # a good model's

right = nn.PoissonNLLLoss(log_input=False)(rate, hired).item()
taken_for_logs = nn.PoissonNLLLoss()(rate, hired).item()
print(f"log_input=False  {right:12.2f}")
print(f"default          {taken_for_logs:12.2f}")
