import torch
from torch import nn

classes = 30_000
with torch.device("meta"):
    criterion = nn.AdaptiveLogSoftmaxWithLoss(256, classes, [2000, 10_000])

# Zipf's law: the word of rank r makes up a share of 1 / r of a text.
rank = torch.arange(1, classes + 1, dtype=torch.float64)
frequency = 1 / rank / (1 / rank).sum()
features = torch.full((classes,), 256.0, dtype=torch.float64)
cost = torch.full((classes,), criterion.head.weight.numel())
for number, tail in enumerate(criterion.tail):
    cluster = slice(*criterion.cutoffs[number : number + 2])
    features[cluster] = tail[0].out_features
    cost[cluster] += sum(layer.weight.numel() for layer in tail)

print("of an average word  features  multiplications")
mean_features, mean_cost = {}, {}
orders = {"sorted": frequency, "reversed": frequency.flip(0)}
for name, shares in orders.items():
    mean_features[name] = (shares * features).sum().item()
    mean_cost[name] = (shares * cost).sum().item()
    print(f"{name:18} {mean_features[name]:9.1f}", end=" ")
    print(f"{mean_cost[name]:16,.0f}")
