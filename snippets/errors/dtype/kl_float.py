import torch
from torch import nn

log_probs = torch.zeros(2, 3).log_softmax(1)
votes = torch.tensor([[0, 3, 1], [1, 0, 0]])
target = votes / votes.sum(1, keepdim=True)
loss = nn.KLDivLoss(reduction="batchmean")(log_probs, target)
print(f"{target[0].tolist()}, {loss.item():.4f}")
