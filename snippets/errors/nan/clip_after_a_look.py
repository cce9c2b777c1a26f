import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
kilometres = torch.tensor([[2.0], [float("nan")]])
minutes = torch.tensor([[4.0], [8.0]])

known = kilometres.isfinite().squeeze(1)
nn.MSELoss()(model(kilometres[known]), minutes[known]).backward()
weights = list(model.parameters())
norm = nn.utils.clip_grad_norm_(weights, 1.0, error_if_nonfinite=True)
print(f"{(~known).sum()} left out, norm before clipping {norm:.2f}")
