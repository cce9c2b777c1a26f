import torch
from torch import nn

log_probs = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.1, 0.6]]).log()
weather = torch.tensor([[0], [2]])  # (N, 1)

print(nn.NLLLoss()(log_probs, weather.squeeze(1)))
nn.NLLLoss()(log_probs, weather)
