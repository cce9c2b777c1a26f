import torch
from torch import nn
from torch.distributions import Bernoulli

logits = torch.tensor([[0.8, -1.2], [2.0, 0.3]])
target = torch.tensor([[1.0, 0.0], [1.0, 1.0]])  # beach, sunset

nll = -Bernoulli(logits=logits).log_prob(target).mean()
print(f"{'Bernoulli':24} {nll:.4f}")

loss = {
    "BCEWithLogitsLoss": nn.BCEWithLogitsLoss()(logits, target),
    "BCELoss": nn.BCELoss()(logits.sigmoid(), target),
    "MultiLabelSoftMarginLoss": nn.MultiLabelSoftMarginLoss()(logits, target),
    # This one takes -1 and 1.
    "SoftMarginLoss": nn.SoftMarginLoss()(logits, 2 * target - 1),
}
for name, value in loss.items():
    print(f"{name:24} {value:.4f}")
