import torch
from torch import nn

log_probs = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.7, 0.1]]).log()
weather = torch.tensor([-100, -100])  # no station was working

loss = nn.NLLLoss()(log_probs, weather).item()
total = nn.NLLLoss(reduction="sum")(log_probs, weather)
mended = (total / (weather != -100).sum().clamp(min=1)).item()
print("mean", loss)
print("sum / at least one", mended)
