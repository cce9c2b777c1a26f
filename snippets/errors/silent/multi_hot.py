import torch
from torch import nn

article = torch.tensor([[1.0, 1.0, 0.0]])  # Sports, politics, no music.

last = {}
for loss_fn, read in [
    (nn.CrossEntropyLoss(), nn.Softmax(1)),
    (nn.BCEWithLogitsLoss(), nn.Sigmoid()),
]:
    logits = torch.zeros(1, 3, requires_grad=True)
    for _ in range(1000):
        loss = loss_fn(logits, article)
        (gradient,) = torch.autograd.grad(loss, logits)
        logits = (logits - gradient).detach().requires_grad_()
    name = type(loss_fn).__name__
    last[name] = loss.item()
    shares = " ".join(f"{share:.2f}" for share in read(logits)[0])
    print(f"{name:17}  loss {loss.item():.4f}  gives {shares}")
