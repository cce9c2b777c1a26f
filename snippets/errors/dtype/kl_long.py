import torch
from torch import nn

log_probs = torch.zeros(2, 3).log_softmax(1)
votes = torch.tensor([[0, 3, 1], [1, 0, 0]])
nn.KLDivLoss(reduction="batchmean")(log_probs, votes)
