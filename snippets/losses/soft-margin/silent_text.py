from torch import nn
from torch.nn import functional as F

for name, text in (
    ("SoftMarginLoss", nn.SoftMarginLoss.__doc__),
    ("F.soft_margin_loss", F.soft_margin_loss.__doc__),
):
    print(f"{name:18} says that a target may be -1: {'-1' in text}")
