import torch
from torch.nn import functional as F

logits = torch.tensor([[1.5, 0.8, -0.5]])
votes = torch.tensor([7, 3, 0])  # ten people: cat, dog, bird

labels = torch.arange(3).repeat_interleave(votes)
log_probs = logits.log_softmax(dim=1).expand(len(labels), 3)
nll = F.nll_loss(log_probs, labels)

shares = (votes / votes.sum()).unsqueeze(0)
cross_entropy = F.cross_entropy(logits, shares)

print("labels", labels.tolist())
print("shares", [round(share, 1) for share in shares[0].tolist()])
print(f"NLL, mean of ten labels    {nll:.6f}")
print(f"cross-entropy with shares  {cross_entropy:.6f}")
