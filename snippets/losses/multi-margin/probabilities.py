import torch
from torch import nn

logits = torch.tensor([[6.0, 0.0, 0.0]])  # right and quite sure
target = torch.tensor([0])
criterion = nn.MultiMarginLoss()

shares = logits.softmax(dim=1)
print("probabilities", [round(share, 4) for share in shares[0].tolist()])
print(f"loss of the logits        {criterion(logits, target):.4f}")
print(f"loss of the probabilities {criterion(shares, target):.4f}")
