import torch
from torch.nn import functional as F

yes, no, three = torch.tensor([1.0]), torch.tensor([-1.0]), torch.tensor(3.0)
first, second = torch.tensor([0]), torch.tensor([1])
label_sets = torch.tensor([[[0, -1]], [[1, -1]], [[0, 1]], [[-1, -1]]])
bce = F.binary_cross_entropy_with_logits

total = {}
for score in (0.0, 1.0, 2.0):
    x, pair = torch.tensor([score]), torch.tensor([[0.0, score]])
    losses = {  # One loss for each target that could be observed.
        "BCEWithLogitsLoss": [bce(x, yes), bce(x, 1 - yes)],
        "CrossEntropyLoss": [F.cross_entropy(pair, y) for y in (first, second)],
        "SoftMarginLoss": [F.soft_margin_loss(x, y) for y in (yes, no)],
        "MarginRankingLoss": [F.margin_ranking_loss(x, 0 * x, y) for y in (yes, no)],
        "MultiMarginLoss": [F.multi_margin_loss(pair, y) for y in (first, second)],
        "MultiLabelMarginLoss": [F.multilabel_margin_loss(pair, y) for y in label_sets],
        "pos_weight=3": [bce(x, yes, pos_weight=three), bce(x, 1 - yes)],
    }
    for name, values in losses.items():
        likelihoods = torch.stack(values).neg().exp()
        total.setdefault(name, []).append(likelihoods.sum().item())

for name, totals in total.items():
    print(f"{name:21}", "  ".join(f"{value:.3f}" for value in totals))
