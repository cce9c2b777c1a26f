import torch
from torch import nn

rows = torch.tensor([[0.3, 0.4]]).repeat(3, 1).requires_grad_()
anchor, positive, negative = rows.split(1)
loss = nn.TripletMarginLoss(margin=1.0)(anchor, positive, negative)
loss.backward()

names = ("anchor", "positive", "negative")
for name, gradient in zip(names, rows.grad, strict=True):
    print(f"{name:9} {gradient[0]:7.4f} {gradient[1]:7.4f}")
total = rows.grad.sum(dim=0)
print(f"{'sum':9} {total[0]:7.4f} {total[1]:7.4f}")
