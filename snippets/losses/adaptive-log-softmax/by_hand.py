import math

import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)
head = criterion.head.weight.tolist()
narrow, wide = (layer.weight.tolist() for layer in criterion.tail[1])
hidden = [-0.5, 1.0, 0.0, 1.0]  # before "zebra", class 6


def linear(rows, features):
    return [sum(map(float.__mul__, row, features)) for row in rows]


def log_softmax(logits):
    total = sum(math.exp(logit) for logit in logits)
    return [logit - math.log(total) for logit in logits]


# The head has classes 0 and 1, then a logit for each of two clusters.
cluster = log_softmax(linear(head, hidden))[2 + 1]
within = log_softmax(linear(wide, linear(narrow, hidden)))[6 - 5]
by_hand = -(cluster + within)
loss = criterion(torch.tensor([hidden]), torch.tensor([6])).loss.item()
print(f"of the cluster {cluster:.4f}, within it {within:.4f}")
print(f"by hand                    {by_hand:.5f}")
print(f"AdaptiveLogSoftmaxWithLoss {loss:.5f}")
