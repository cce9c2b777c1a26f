import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
mails = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
spam = torch.tensor([1, 0, 1])
model = nn.Linear(2, 2)
logits = model(mails)

share_wrong = (logits.argmax(1) != spam).float().mean()
rebuilt = torch.tensor(F.cross_entropy(logits, spam).item())
losses = {
    "logits": F.cross_entropy(logits, spam),
    "logits.data": F.cross_entropy(logits.data, spam),
    "logits.detach()": F.cross_entropy(logits.detach(), spam),
    "torch.tensor(loss.item())": rebuilt,
    "the share of errors": share_wrong,
}
for name, loss in losses.items():
    model.zero_grad()
    loss.requires_grad_().backward()
    moves = model.weight.grad is not None
    print(f"{name:25}  loss {loss.item():.4f}  weights move: {moves}")
