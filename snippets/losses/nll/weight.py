import torch
from torch import nn

careful = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.3, 0.1, 0.6]])
weather = torch.tensor([0, 1, 2])
weight = torch.tensor([1.0, 1.0, 10.0])  # snow closes the road

loss = nn.NLLLoss(weight=weight)(careful.log(), weather).item()
each = nn.NLLLoss(weight=weight, reduction="none")
losses = each(careful.log(), weather)
total, plain = losses.sum().item(), losses.mean().item()
print("weighted", [round(x, 3) for x in losses.tolist()])
print(f"sum                {total:.4f}")
print(f"mean, NLLLoss      {loss:.4f} = sum / {weight[weather].sum():.0f}")
print(f"mean of the three  {plain:.4f}")
