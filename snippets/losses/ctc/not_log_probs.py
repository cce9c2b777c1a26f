import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 2, 0], [1, 1, 0], [0, 0, 2]])
target, frames, length = (torch.tensor(x) for x in ([1, 2], 3, 2))

inputs = {
    "log_softmax": logits.log_softmax(dim=1),
    "softmax": logits.softmax(dim=1),
    "logits": logits,
    "logits, all minus 3": logits - 3,
}
losses = {}
for name, given in inputs.items():
    loss = F.ctc_loss(given, target, frames, length, reduction="sum")
    losses[name] = loss.item()
    print(f"{name:20} {losses[name]:7.4f}")
