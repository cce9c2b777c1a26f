import torch
from torch.nn import functional as F

# Three photos, three classes: sure and right, unsure, sure and wrong.
logits = torch.tensor([[6.0, 0.0, 0.0], [0.6, 0.0, 0.2], [0.0, 5.0, 0.0]])
target = torch.tensor([0, 0, 0])

one_hot = F.one_hot(target, 3).float()
mixed = 0.9 * one_hot + 0.1 / 3
print("target is now:", [round(share, 4) for share in mixed[0].tolist()])

plain = F.cross_entropy(logits, target, reduction="none")
smooth = F.cross_entropy(
    logits,
    target,
    label_smoothing=0.1,
    reduction="none",
)
by_hand = F.cross_entropy(logits, mixed, reduction="none")
print("               plain   smoothing  mixed target")
names = ("sure, right", "unsure", "sure, wrong")
for name, *losses in zip(names, plain, smooth, by_hand, strict=True):
    print("{:12} {:7.4f} {:10.4f} {:11.4f}".format(name, *losses))
