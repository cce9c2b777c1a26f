import torch
from torch import nn

# Tags of a photo: 0 beach, 1 dog, 2 sea, 3 snow.
scores = torch.tensor([[2.1, 0.4, 1.0, -0.9], [0.6, 0.9, 0.2, 0.3]])
target = torch.tensor([[0, 2, -1, -1], [1, 3, -1, -1]])

each = nn.MultiLabelMarginLoss(reduction="none")(scores, target)
loss = nn.MultiLabelMarginLoss()(scores, target).item()
print(f"beach and sea: loss {each[0]:.3f}")
print(f"dog and snow:  loss {each[1]:.3f}")
print(f"MultiLabelMarginLoss {loss:.4f}")
