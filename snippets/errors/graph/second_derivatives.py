import torch
from torch.nn import functional as F

classes, marked = torch.tensor([0, 1]), torch.tensor([[0, 1], [1, -1]])
losses = {
    "cross_entropy": lambda z: F.cross_entropy(z, classes),
    "multi_margin_loss": lambda z: F.multi_margin_loss(z, classes),
    "multilabel_margin_loss": lambda z: F.multilabel_margin_loss(z, marked),
    "huber_loss": lambda z: F.huber_loss(z, torch.zeros(2, 2)),
}
for name, loss in losses.items():
    logits = torch.tensor([[0.3, 0.1], [0.2, 0.4]], requires_grad=True)
    (slope,) = torch.autograd.grad(loss(logits), logits, create_graph=True)
    try:
        slope.square().sum().backward()
        print(f"{name:23} has a second derivative")
    except RuntimeError as error:
        print(f"{name:23} {error}")
