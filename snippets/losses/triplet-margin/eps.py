import torch
from torch import nn
from torch.nn import functional as F

first, second = torch.tensor([[0.0, 0.0]]), torch.tensor([[0.3, 0.4]])
for eps in (1e-6, 0.1):
    there = F.pairwise_distance(first, second, eps=eps).item()
    back = F.pairwise_distance(second, first, eps=eps).item()
    print(f"eps={eps:<5g}  there {there:.6f}  back {back:.6f}")

print("the negative at the very place of the anchor:")
anchor, positive = torch.zeros(1, 4), torch.ones(1, 4)
for eps in (1e-6, 0.0):
    negative = torch.zeros(1, 4, requires_grad=True)
    loss = nn.TripletMarginLoss(eps=eps)(anchor, positive, negative)
    loss.backward()
    print(f"eps={eps:<5g}  gradient {negative.grad.tolist()[0]}")
