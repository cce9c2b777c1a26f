import torch
from torch.nn import functional as F

votes = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
logits = torch.tensor([[1.5, 0.9, 0.2], [2.0, 0.5, 0.1]])

inputs = {
    "log_softmax(dim=1)": logits.log_softmax(dim=1),
    "softmax": logits.softmax(dim=1),
    "logits": logits,
    "logits, all minus 3": logits - 3,
    "log_softmax(dim=0)": logits.log_softmax(dim=0),
}
losses = {}
for name, given in inputs.items():
    losses[name] = F.kl_div(given, votes, reduction="batchmean").item()
    print(f"{name:20} {losses[name]:7.4f}")
