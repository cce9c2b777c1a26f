import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
kilometres = torch.tensor([[2.0], [float("nan")]])  # One was not read.
minutes = torch.tensor([[4.0], [8.0]])
nn.MSELoss()(model(kilometres), minutes).backward()
nn.utils.clip_grad_norm_(model.parameters(), 1.0, error_if_nonfinite=True)
