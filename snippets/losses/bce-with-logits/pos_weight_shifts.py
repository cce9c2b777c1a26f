import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 0.0, 0.0, 0.0])  # a quarter is yes
logits = torch.linspace(-4, 4, 8001)  # which single one has the least loss?
share = target.mean().item()

found, expected, corrected = {}, {}, {}
for weight in (1.0, 3.0, 10.0):
    pairs = torch.broadcast_tensors(logits[:, None], target)
    losses = F.binary_cross_entropy_with_logits(
        *pairs, pos_weight=torch.tensor(weight), reduction="none"
    ).sum(dim=1)
    best = logits[losses.argmin()]
    key = f"w{weight:.0f}"
    found[key] = torch.sigmoid(best).item()
    expected[key] = weight * share / (weight * share + 1 - share)
    corrected[key] = torch.sigmoid(best - torch.tensor(weight).log()).item()
    print(f"pos_weight={weight:<4} learns {found[key]:.3f}", end="")
    print(f"   formula {expected[key]:.3f}", end="")
    print(f"   corrected {corrected[key]:.3f}")
