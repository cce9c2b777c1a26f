import torch
from torch import nn

logits = torch.tensor([[4.0, 1.0, 0.1]])
target = torch.tensor([0])
inputs = {
    "logits": logits,
    "log-probabilities": logits.log_softmax(dim=1),
    "probabilities": logits.softmax(dim=1),
}
table = {}

print(f"{'':17}   cross-entropy       NLL")
for name, scores in inputs.items():
    cross_entropy = nn.CrossEntropyLoss()(scores, target).item()
    nll = nn.NLLLoss()(scores, target).item()
    table[name] = {"CrossEntropyLoss": cross_entropy, "NLLLoss": nll}
    print(f"{name:17}   {cross_entropy:13.4f}   {nll:7.4f}")
