import torch
from torch import nn

logits = torch.tensor([3.0, 0.5, -3.0, 3.0])  # is the mail spam?
spam = torch.tensor([1.0, 1.0, 0.0, 0.0])
sign = 2 * spam - 1

with_logits = nn.BCEWithLogitsLoss(reduction="none")
bce = nn.BCELoss(reduction="none")
soft_margin = nn.SoftMarginLoss(reduction="none")
hinge = nn.MarginRankingLoss(margin=1, reduction="none")
rows = {
    "logit": logits,
    "target": spam,
    "BCEWithLogits": with_logits(logits, spam),
    "BCE": bce(torch.sigmoid(logits), spam),
    "SoftMargin": soft_margin(logits, sign),
    "hinge": hinge(logits, torch.zeros(4), sign),
}
for name, row in rows.items():
    print(f"{name:13}", *(f"{number:8.4f}" for number in row.tolist()))
