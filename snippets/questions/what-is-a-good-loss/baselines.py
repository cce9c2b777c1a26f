import torch
from torch import nn

classes = torch.tensor([0, 0, 0, 1, 2, 2])  # 3 of 6, 1 of 6, 2 of 6.
late = torch.tensor([1.0, 0.0, 0.0, 0.0, 1.0, 0.0])
minutes = torch.tensor([18.0, 20.0, 21.0, 24.0, 25.0, 30.0])
calls = torch.tensor([3.0, 5.0, 2.0, 8.0, 4.0, 2.0])

log_share = (torch.bincount(classes) / 6).log().expand(6, 3)
logit = late.mean().logit().expand(6)
mean, middle = minutes.mean().expand(6), minutes.median().expand(6)
variance = minutes.var(correction=0).expand(6)
log_rate = calls.mean().log().expand(6)
most = torch.tensor([1.0, 0.0, 0.0]).expand(6, 3)  # Always class 0.
point = torch.ones(6, 4)  # Every photo at one place.

loss = {
    "CrossEntropy": nn.CrossEntropyLoss()(log_share, classes),
    "BCEWithLogits": nn.BCEWithLogitsLoss()(logit, late),
    "MSE": nn.MSELoss()(mean, minutes),
    "L1": nn.L1Loss()(middle, minutes),
    "GaussianNLL": nn.GaussianNLLLoss()(mean, minutes, variance),
    "PoissonNLL": nn.PoissonNLLLoss(full=True)(log_rate, calls),
    "MultiMargin": nn.MultiMarginLoss()(most, classes),
    "TripletMargin": nn.TripletMarginLoss()(point, point, point),
}
for name, value in loss.items():
    print(f"{name:14} {value.item():8.4f}")
