import torch
from torch.nn import functional as F

logits = torch.tensor(
    [[5.0, 0.0, 0.0], [0.5, 3.5, 0.0], [0.0, 0.2, 1.5], [2.0, 0.0, 0.5]],
)
target = torch.tensor([0, 1, 2, 1])

ce = F.cross_entropy(logits, target, reduction="none")
pt = torch.exp(-ce)
factor = (1 - pt) ** 2
focal = factor * ce
print("  pt      ce     factor   focal")
for row in zip(pt, ce, factor, focal, strict=True):
    print("{:.4f}  {:.4f}  {:.4f}  {:.4f}".format(*row))
share_ce = (100 * ce[3] / ce.sum()).item()
share_focal = (100 * focal[3] / focal.sum()).item()
print(f"the hard photo is {share_ce:.0f} % of the cross-entropy")
print(f"              and {share_focal:.0f} % of the focal loss")
