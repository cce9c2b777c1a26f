import torch
from torch.nn import functional as F

logits = torch.tensor([[4.0, 1.0, 0.1], [0.5, 2.0, 0.3], [1.0, 1.2, 1.1]])
target = torch.tensor([0, 1, 2])

inputs = {
    "logits": logits,
    "log-probabilities": logits.log_softmax(dim=1),
    "probabilities": logits.softmax(dim=1),
}
cross_entropy, nll = {}, {}
print(f"{'':18} cross_entropy  nll_loss")
for name, given in inputs.items():
    cross_entropy[name] = F.cross_entropy(given, target).item()
    nll[name] = F.nll_loss(given, target).item()
    print(f"{name:18} {cross_entropy[name]:13.4f} {nll[name]:9.4f}")
