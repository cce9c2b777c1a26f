import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]])
votes = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.2, 0.6]])
p, tags = logits.sigmoid(), votes.round()

calls = {
    "cross-entropy": (F.cross_entropy, logits, votes),
    "BCE with logits": (F.binary_cross_entropy_with_logits, logits, tags),
    "BCE": (F.binary_cross_entropy, p, tags),
    "Poisson NLL": (F.poisson_nll_loss, logits, tags),
}
table = {}
for name, (loss, prediction, target) in calls.items():
    as_meant = loss(prediction, target).item()
    swapped = loss(target, prediction).item()
    table[name] = [as_meant, swapped]
    print(f"{name:16} {as_meant:7.4f}   swapped {swapped:8.4f}")
