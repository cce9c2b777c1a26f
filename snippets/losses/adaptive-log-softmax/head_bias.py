import torch
from torch import nn

nothing = torch.zeros(10, 4)  # features that say nothing
following = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1, 2, 3])  # 0 is frequent

plain = nn.AdaptiveLogSoftmaxWithLoss(4, 4, [2], div_value=2.0)
biased = nn.AdaptiveLogSoftmaxWithLoss(
    in_features=4,
    n_classes=4,
    cutoffs=[2],
    div_value=2.0,
    head_bias=True,
)
with torch.no_grad():  # the best there is: shares of 0, 1 and the cluster
    biased.head.bias.copy_(torch.tensor([0.6, 0.2, 0.2]).log())
without = plain(nothing, following).loss.item()
best = biased(nothing, following).loss.item()
print(f"without bias {without:.4f}")
print(f"with bias    {best:.4f}")
print([name for name, _ in biased.named_parameters()])
