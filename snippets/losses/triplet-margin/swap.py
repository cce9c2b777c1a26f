import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0]])
positive = torch.tensor([[1.0, 0.0]])
negative = torch.tensor([[1.5, 0.0]], requires_grad=True)

losses = {}
for swap in (False, True):
    measure = nn.TripletMarginLoss(margin=0.2, swap=swap)
    loss = measure(anchor, positive, negative)
    losses[str(swap)] = loss.item()
    (gradient,) = torch.autograd.grad(loss, negative)
    pull = gradient.norm().item()
    print(f"swap={swap!s:5}  loss {loss.item():.2f}  gradient {pull:.2f}")
