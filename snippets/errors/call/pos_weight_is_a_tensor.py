import torch
from torch import nn

fine, fraud = 990, 10
loss_fn = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(fine / fraud))
loss = loss_fn(torch.zeros(4), torch.tensor([0.0, 0.0, 0.0, 1.0]))
print(f"pos_weight {loss_fn.pos_weight.item():.0f}, {loss.item():.4f}")
