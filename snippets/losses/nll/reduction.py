import torch
from torch import nn

careful = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.3, 0.1, 0.6]])
weather = torch.tensor([0, 1, 2])

losses = nn.NLLLoss(reduction="none")(careful.log(), weather)
total = nn.NLLLoss(reduction="sum")(careful.log(), weather).item()
mean = nn.NLLLoss(reduction="mean")(careful.log(), weather).item()
print("none", [round(x, 4) for x in losses.tolist()])
print(f"sum  {total:.4f}")
print(f"mean {mean:.4f} = {total:.4f} / {len(weather)}")
