import torch
from torch import nn

same = torch.tensor([[1.0, 0.0], [0.6, 0.8]])
unlike = torch.tensor([-1, -1])
losses = {}
for margin in (0.5, 5.0):
    loss = nn.CosineEmbeddingLoss(margin=margin)(same, same, unlike).item()
    losses[f"margin{margin:.0f}"] = loss
    print(f"margin={margin}: unlike pairs that are equal cost {loss:.2f}")
