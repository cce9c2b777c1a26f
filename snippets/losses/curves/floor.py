import torch
from torch import nn

sure = torch.tensor([[100.0, 0.0]])
hard = nn.CrossEntropyLoss()(sure, torch.tensor([0])).item()
print("hard target      ", hard)

share = torch.tensor([0.3])  # three raters in ten said yes, and so does p
soft = nn.BCEWithLogitsLoss()(share.logit(), share).item()
print(f"target 0.3, p 0.3 {soft:.4f}")

smoothed = nn.CrossEntropyLoss(label_smoothing=0.1)
best = torch.tensor([[0.95, 0.05]]).log()  # what smoothing makes of [1, 0]
floor = smoothed(best, torch.tensor([0])).item()
print(f"label smoothing   {floor:.4f}")
