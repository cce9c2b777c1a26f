import torch
from torch import nn

scores = [0.6, 0.9, 0.2, 0.3]
right = [1, 3]

total = 0.0
for label in right:
    for other in range(4):
        if other not in right:
            lead = scores[label] - scores[other]
            short = max(0.0, 1 - lead)
            total += short
            print(f"{label} against {other}: lead {lead:4.1f}", end="")
            print(f", short of 1 by {short:.1f}")
by_hand = total / len(scores)

target = torch.tensor([*right, -1, -1])
loss = nn.MultiLabelMarginLoss()(torch.tensor(scores), target).item()
print(f"by hand              {by_hand:.4f}")
print(f"MultiLabelMarginLoss {loss:.4f}")
