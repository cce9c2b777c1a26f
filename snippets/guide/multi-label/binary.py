import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.5]])
target = torch.tensor([1, 0, 1])

loss = nn.BCEWithLogitsLoss()(logits.squeeze(1), target.float())
print(f"loss {loss:.4f}")
print("spam?", (logits.squeeze(1) > 0).tolist())
