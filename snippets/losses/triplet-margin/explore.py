import torch
from torch import nn

anchor = torch.zeros(1)
distances = [(1.0, 0.5), (1.0, 1.0), (1.0, 1.5), (1.0, 2.5), (3.0, 1.5)]

print("positive  negative     loss  gradients of the two distances")
for to_positive, to_negative in distances:
    near = torch.tensor([to_positive], requires_grad=True)
    far = torch.tensor([to_negative], requires_grad=True)
    # One feature each: the negative is on the other side of the anchor.
    loss = nn.TripletMarginLoss()(anchor, near, -far)
    loss.backward()
    print(f"{to_positive:8.1f} {to_negative:9.1f} {loss.item():8.4f}", end=" ")
    print(f"{near.grad.item():8.4f} {far.grad.item():8.4f}")
