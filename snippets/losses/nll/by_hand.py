import math

import torch
from torch import nn

careful = [[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.3, 0.1, 0.6]]
weather = [0, 1, 2]

days = zip(careful, weather, strict=True)
losses = [-math.log(chances[came]) for chances, came in days]
by_hand = sum(losses) / len(losses)

log_probs, target = torch.tensor(careful).log(), torch.tensor(weather)
loss = nn.NLLLoss()(log_probs, target).item()
print(f"by hand  {by_hand:.5f}")
print(f"NLLLoss  {loss:.5f}")
