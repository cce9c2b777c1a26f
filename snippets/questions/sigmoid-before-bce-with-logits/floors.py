import torch
from torch import nn

floor = {}
for answer in ("yes", "no"):
    # The best that a sigmoid can put out is the target itself.
    perfect = torch.tensor([1.0 if answer == "yes" else 0.0])
    floor[answer] = nn.BCEWithLogitsLoss()(perfect, perfect).item()
    print(f"a perfect {answer:3}  {floor[answer]:.4f}")

for share in (0.5, 0.1, 0.01):
    lowest = share * floor["yes"] + (1 - share) * floor["no"]
    print(f"{share:4.0%} of the answers yes  {lowest:.4f}")
