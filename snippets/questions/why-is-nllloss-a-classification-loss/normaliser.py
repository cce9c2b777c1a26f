import torch
from torch.nn import functional as F

yes, no, three = torch.tensor([1.0]), torch.tensor([-1.0]), torch.tensor(3.0)
label_sets = torch.tensor([[[0, -1]], [[1, -1]], [[0, 1]], [[-1, -1]]])
bce = F.binary_cross_entropy_with_logits

total = {}
for score in (0.0, 1.0, 2.0):
    logit = torch.tensor([score])
    pair = torch.tensor([[0.0, score]])
    losses = {  # One loss for each target that could be observed.
        "BCEWithLogitsLoss": [bce(logit, yes), bce(logit, 1 - yes)],
        "CrossEntropyLoss": [F.cross_entropy(pair, torch.tensor([y])) for y in (0, 1)],
        "SoftMarginLoss": [F.soft_margin_loss(logit, y) for y in (yes, no)],
        "MarginRankingLoss": [
            F.margin_ranking_loss(logit, 0 * logit, y) for y in (yes, no)
        ],
        "MultiMarginLoss": [
            F.multi_margin_loss(pair, torch.tensor([y])) for y in (0, 1)
        ],
        "MultiLabelMarginLoss": [F.multilabel_margin_loss(pair, y) for y in label_sets],
        "pos_weight=3": [bce(logit, yes, pos_weight=three), bce(logit, 1 - yes)],
    }
    for name, values in losses.items():
        total.setdefault(name, []).append(torch.stack(values).neg().exp().sum().item())

for name, totals in total.items():
    print(f"{name:21}", "  ".join(f"{value:.3f}" for value in totals))
