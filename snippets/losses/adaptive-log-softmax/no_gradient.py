import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [-0.5, 1.0, 0.0, 1.0]])
torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)

criterion(hidden, torch.tensor([0, 3])).loss.backward()  # none above 4
for name, weight in criterion.named_parameters():
    gradient = None if weight.grad is None else tuple(weight.grad.shape)
    print(f"{name:15} {gradient}")
