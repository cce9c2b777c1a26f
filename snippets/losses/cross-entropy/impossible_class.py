import torch
from torch import nn

# A move that the rules forbid; the player made move 0.
move = torch.tensor([0])
one_hot = torch.tensor([[1.0, 0.0, 0.0]])

found = {}
print("        index  one-hot  smoothed")
for name, forbidden in (("-inf", -torch.inf), ("-1e4", -1e4)):
    logits = torch.tensor([[2.0, 1.0, forbidden]])
    by_index = nn.CrossEntropyLoss()(logits, move).item()
    by_share = nn.CrossEntropyLoss()(logits, one_hot).item()
    smoothed = nn.CrossEntropyLoss(label_smoothing=0.1)(logits, move).item()
    found[name] = [by_index, by_share, smoothed]
    print(f"{name} {by_index:8.4f} {by_share:8.4f} {smoothed:9.4f}")
