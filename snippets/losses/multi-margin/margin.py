import torch
from torch.nn import functional as F

scores = torch.tensor([[2.5, 0.5, 1.0], [0.4, 1.0, 0.7], [1.5, 0.0, 0.5]])
target = torch.tensor([0, 1, 2])  # leads of 1.5, 0.3 and -1.0

for margin in (0.0, 0.25, 1.0, 2.0):
    losses = F.multi_margin_loss(
        scores,
        target,
        margin=margin,
        reduction="none",
    )
    pull = (losses > 0).sum().item()
    shown = " ".join(f"{loss:.3f}" for loss in losses)
    print(f"margin {margin:4.2f}: {shown}, {pull} of 3 still pull")
