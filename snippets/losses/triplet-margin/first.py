import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]])  # of Ada
positive = torch.tensor([[0.3, 0.4], [0.3, 0.4], [0.9, 1.2]])  # of Ada
negative = torch.tensor([[1.2, 1.6], [0.6, 0.8], [0.6, 0.8]])  # of Ben

to_positive = (anchor - positive).norm(dim=1).tolist()
to_negative = (anchor - negative).norm(dim=1).tolist()
each = nn.TripletMarginLoss(margin=1.0, reduction="none")
losses = each(anchor, positive, negative).tolist()
loss = nn.TripletMarginLoss(margin=1.0)(anchor, positive, negative).item()

print("to Ada  to Ben   loss")
for near, far, cost in zip(to_positive, to_negative, losses, strict=True):
    print(f"{near:6.2f}  {far:6.2f}  {cost:5.2f}")
print(f"TripletMarginLoss {loss:.4f}")
