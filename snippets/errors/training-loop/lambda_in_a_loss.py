import io

import torch
from torch import nn


def make_criterion():
    loss = nn.TripletMarginWithDistanceLoss
    return loss(distance_function=lambda x, y: (x - y).abs().sum(1))


torch.save(make_criterion(), io.BytesIO())
