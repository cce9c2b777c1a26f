import torch
from torch import nn

flowers = ["daisy", "rose", "tulip"]
scores = torch.tensor([[2.5, 0.5, 1.0], [0.4, 1.0, 0.7], [1.5, 0.0, 0.5]])
target = torch.tensor([0, 1, 2])  # daisy, rose, tulip

losses = nn.MultiMarginLoss(reduction="none")(scores, target)
loss = nn.MultiMarginLoss()(scores, target).item()
for row, right, each in zip(scores, target, losses, strict=True):
    others = torch.cat([row[:right], row[right + 1 :]])
    lead = row[right] - others.max()
    print(f"{flowers[right]:5} leads by {lead:4.1f}, loss {each:.4f}")
print(f"mean {loss:.4f}")
