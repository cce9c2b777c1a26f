import torch
from torch import nn


class Weighted(nn.Module):
    """A squared distance that learns how much each feature counts."""

    def __init__(self, features):
        super().__init__()
        self.log_weight = nn.Parameter(torch.zeros(features))

    def forward(self, left, right):
        return ((left - right).square() * self.log_weight.exp()).sum(-1)


measure = nn.TripletMarginWithDistanceLoss(distance_function=Weighted(2))
anchor = torch.tensor([[0.0, 0.0]])
positive = torch.tensor([[0.1, 2.0]])  # alike in the first feature only
negative = torch.tensor([[1.5, 0.1]])
measure(anchor, positive, negative).backward()
for name, parameter in measure.named_parameters():
    gradient = parameter.grad.tolist()
    print(name, [round(slope, 2) for slope in gradient])
