import torch
from torch import nn

tags = ["beach", "fire"]
present = torch.tensor([250.0, 20.0])  # of 1000 photos
pos_weight = (1000 - present) / present

per_tag = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")
logits = torch.tensor([[-2.0, -2.0]])  # the model says no to both
if_there = per_tag(logits, torch.ones(1, 2))[0]
if_absent = per_tag(logits, torch.zeros(1, 2))[0]
print("tag    pos_weight   loss if there   loss if absent")
rows = zip(tags, pos_weight, if_there, if_absent, strict=True)
for tag, weight, there, absent in rows:
    print(f"{tag:5} {weight:11.0f} {there:15.4f} {absent:16.4f}")
