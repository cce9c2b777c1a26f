import torch
from torch import nn

# Two rooms, each measured at three places: predicted and real degrees.
predicted = torch.tensor([[20.0, 21.0, 19.0], [22.0, 18.0, 20.0]])
measured = torch.tensor([[21.0, 21.0, 22.0], [20.0, 18.0, 20.0]])

losses = nn.MSELoss(reduction="none")(predicted, measured)
mean = nn.MSELoss()(predicted, measured).item()
print(f"sum of the losses  {losses.sum():.4f}")
print(f"mean               {mean:.4f}")
print(f"sum / 6 elements   {losses.sum() / losses.numel():.4f}")
print(f"sum / 2 rooms      {losses.sum() / len(losses):.4f}")
