import torch
from torch import nn

logits = torch.tensor([20.0, -10.0])
for target in (torch.tensor([2.0, 1.0]), torch.tensor([1.0, 0.0])):
    loss = nn.BCEWithLogitsLoss()(logits, target)
    print(f"labels {target.tolist()}  loss {loss:.4f}")
