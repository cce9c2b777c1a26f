import torch
from torch import nn
from torch.nn import functional as F

# Shares of ten votes for cat, dog and fox; one row per photo.
votes = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
logits = torch.tensor([[1.5, 0.9, 0.2], [2.0, 0.5, 0.1]])

log_probs = F.log_softmax(logits, dim=1)
loss = nn.KLDivLoss(reduction="batchmean")(log_probs, votes).item()

terms = nn.KLDivLoss(reduction="none")(log_probs, votes)
per_photo = terms.sum(dim=1)
shares = log_probs.exp()
for row in range(2):
    said = "  ".join(f"{share:.2f}" for share in shares[row])
    print(f"model says {said}   divergence {per_photo[row]:.4f}")
print(f"KLDivLoss {loss:.4f}")
