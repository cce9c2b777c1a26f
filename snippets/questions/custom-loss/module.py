import torch
from torch import nn


class RatioLoss(nn.Module):
    def __init__(self, power=2.0):
        super().__init__()
        self.power = power

    def forward(self, predicted, actual):
        return (predicted.log() - actual.log()).abs().pow(self.power).mean()


criterion = RatioLoss(power=2.0)
prices = torch.tensor([100.0, 400.0, 500.0])
sold_for = torch.tensor([200.0, 200.0, 500.0])
loss = criterion(prices, sold_for)
print(f"loss {loss:.4f}")
