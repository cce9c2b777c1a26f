import torch
from torch import nn

scores = torch.tensor([2.0, -1.5, 0.5])  # three pairs of photos
target = torch.tensor([1, -1, -1])  # 1 for the same person, -1 for two

loss = nn.SoftMarginLoss()(scores, target).item()
losses = nn.SoftMarginLoss(reduction="none")(scores, target)
for score, answer, each in zip(scores, target, losses, strict=True):
    said = "same" if score > 0 else "two "
    print(f"score {score:4.1f}   says {said}", end="")
    print(f"   truth {answer:2}   loss {each:.4f}")
print(f"mean {loss:.4f}")
