import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 0.5]])
shares = torch.tensor([[0.8, 0.2, 0.0], [0.3, 0.4, 0.3]])
padded = shares.clone()
padded[1] = -100.0  # meant to be left out

loss = nn.CrossEntropyLoss(ignore_index=-100)(logits, padded).item()
right = nn.CrossEntropyLoss()(logits[:1], shares[:1]).item()
kept = (padded != -100).all(dim=1)
losses = nn.CrossEntropyLoss(reduction="none")(logits, padded)
mended = losses[kept].mean().item()
print(f"a row of -100            {loss:9.4f}")
print(f"without that row         {right:9.4f}")
print(f"mean of the rows to keep {mended:9.4f}")
try:
    nn.CrossEntropyLoss(ignore_index=0)(logits, shares)
except RuntimeError as error:
    print(f"ignore_index=0: {error}")
