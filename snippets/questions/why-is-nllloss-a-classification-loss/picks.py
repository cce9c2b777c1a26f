import torch
from torch import nn

# Prices of three shirts in two shops: there is no probability in this tensor.
prices = torch.tensor([[19.0, 35.0, 60.0], [25.0, 30.0, 80.0]])
target = torch.tensor([2, 0])
weight = torch.tensor([1.0, 1.0, 3.0])

picked = prices[[0, 1], target]
picked_weight = weight[target]
loss = nn.NLLLoss()(prices, target)
weighted = nn.NLLLoss(weight)(prices, target)
by_hand = -(picked_weight * picked).sum() / picked_weight.sum()

print("picked entries           ", picked.tolist())
print("minus their mean         ", -picked.mean().item())
print("NLLLoss                  ", loss.item())
print("minus their weighted mean", by_hand.item())
print("NLLLoss with weights     ", weighted.item())
