import torch
from torch import nn

scores = torch.tensor([[2.1, 0.4, 1.0, -0.9], [0.6, 0.9, 0.2, 0.3]])
target = torch.tensor([[0, 2, -1, -1], [1, 3, -1, -1]])

losses = nn.MultiLabelMarginLoss(reduction="none")(scores, target)
total = nn.MultiLabelMarginLoss(reduction="sum")(scores, target).item()
mean = nn.MultiLabelMarginLoss(reduction="mean")(scores, target).item()
print("none", "  ".join(f"{loss:.3f}" for loss in losses))
print(f"sum  {total:.3f}")
print(f"mean {mean:.4f} = sum / {len(scores)} photos")

# A fifth tag, far behind, makes no error and lowers the loss.
wider = torch.cat([scores, torch.full((2, 1), -9.0)], dim=1)
padded = torch.cat([target, torch.full((2, 1), -1)], dim=1)
with_fifth = nn.MultiLabelMarginLoss()(wider, padded).item()
print(f"with a fifth tag {with_fifth:.4f}")
