import torch
from torch import nn

logits = torch.tensor([[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]])
target = torch.tensor([0, 1, 2])

found = {}
for name, given in {
    "log-probabilities": logits.log_softmax(dim=1),
    "probabilities": logits.softmax(dim=1),
    "logits": logits,
}.items():
    found[name] = nn.NLLLoss()(given, target).item()
    print(f"{name:18} {found[name]:7.4f}")
cross_entropy = nn.CrossEntropyLoss()(logits, target).item()
print(f"{'CrossEntropyLoss':18} {cross_entropy:7.4f}")
