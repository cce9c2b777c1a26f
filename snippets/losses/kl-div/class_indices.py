import torch
from torch.nn import functional as F

log_probs = torch.tensor([[0.5, 0.3, 0.2], [0.7, 0.2, 0.1]]).log()
labels = torch.tensor([0, 2])
one_hot = F.one_hot(labels, num_classes=3)  # int64

loss = F.kl_div(log_probs, one_hot, reduction="batchmean")
