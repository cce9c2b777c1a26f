import torch
from torch import nn

votes = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
log_probs = torch.tensor([[0.5, 0.3, 0.2], [0.7, 0.2, 0.1]]).log()

loss = nn.KLDivLoss()(log_probs, votes).item()
divergence = nn.KLDivLoss(reduction="batchmean")(log_probs, votes).item()
print(f"default {loss:.4f}, divergence {divergence:.4f}")
