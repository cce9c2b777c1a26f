import torch
from torch import nn

# Of a thousand photos, 250 show a beach and 20 a fire.
yes = torch.tensor([250.0, 20.0])
pos_weight = (1000 - yes) / yes  # (C): how many noes there are for each yes

logits = torch.zeros(2, 2)
target = torch.tensor([[1.0, 0.0], [0.0, 1.0]])  # a beach; a fire

plain = nn.BCEWithLogitsLoss()(logits, target).item()
criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")
losses = criterion(logits, target)
mean = nn.BCEWithLogitsLoss(pos_weight=pos_weight)(logits, target).item()
print("pos_weight", pos_weight.tolist())
for name, row in zip(("beach", "fire"), losses.tolist(), strict=True):
    print(f"{name:5}  ", *(f"{loss:7.3f}" for loss in row))
print(f"mean {mean:.3f}, and without pos_weight {plain:.3f}")
