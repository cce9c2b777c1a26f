import torch
from torch import nn


class WeightedL1(nn.Module):
    def __init__(self, weight):
        super().__init__()
        self.attribute = weight
        self.register_buffer("buffer", weight)

    def forward(self, predicted, actual):
        return (self.buffer * (predicted - actual).abs()).mean()


criterion = WeightedL1(torch.tensor([1.0, 2.0])).to("meta")
print("attribute on", criterion.attribute.device)
print("buffer on   ", criterion.buffer.device)
