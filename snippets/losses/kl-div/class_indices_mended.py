import torch
from torch.nn import functional as F

log_probs = torch.tensor([[0.5, 0.3, 0.2], [0.7, 0.2, 0.1]]).log()
labels = torch.tensor([0, 2])
one_hot = F.one_hot(labels, num_classes=3).to(log_probs.dtype)

loss = F.kl_div(log_probs, one_hot, reduction="batchmean").item()
same = F.nll_loss(log_probs, labels).item()
print(f"KLDivLoss, one-hot {loss:.4f}")
print(f"NLLLoss, indices   {same:.4f}")
