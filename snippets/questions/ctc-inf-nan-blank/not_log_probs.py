import torch
from torch import nn

logits = torch.tensor([[4.0, 1.0, 0.0], [0.0, 5.0, 1.0], [1.0, 0.0, 6.0]])
frames, letters = torch.tensor([3]), torch.tensor([2])
target = torch.tensor([[1, 2]])
inputs = {
    "log_softmax": logits.log_softmax(dim=1),
    "logits": logits,
    "softmax": logits.softmax(dim=1),
    "log_softmax over time": logits.log_softmax(dim=0),
}
for name, given in inputs.items():
    loss = nn.CTCLoss()(given.unsqueeze(1), target, frames, letters)
    sums = " ".join(f"{s:.2f}" for s in given.exp().sum(dim=1).tolist())
    print(f"{name:21} {loss.item():7.4f}  exp of a frame adds up to {sums}")
