import torch
from torch import nn

distances = torch.tensor([[0.2, 0.9], [0.4, 1.5]])
same_hand = torch.tensor([[1, 1], [-1, -1]])

losses = nn.HingeEmbeddingLoss(reduction="none")(distances, same_hand)
total = nn.HingeEmbeddingLoss(reduction="sum")(distances, same_hand).item()
mean = nn.HingeEmbeddingLoss(reduction="mean")(distances, same_hand).item()
print("none", [[round(x, 4) for x in row] for row in losses.tolist()])
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {losses.numel()}")
