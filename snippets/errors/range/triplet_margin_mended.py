import torch
from torch import nn

anchor, positive = torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 0.0]])
negative = torch.tensor([[4.0, 0.0]])
for margin in [1e-6, 1.0, 2.0]:
    loss = nn.TripletMarginLoss(margin)(anchor, positive, negative)
    print(f"margin {margin:g}: {loss.item():.4f}")
