import torch
from torch import nn

forecast = torch.tensor([18.0, 21.0, 25.0, 19.0])
measured = torch.tensor([20.0, 20.0, 22.0, 25.0])

squares = [error**2 for error in (forecast - measured).tolist()]
by_hand = sum(squares) / len(squares)
share = squares[-1] / sum(squares)

print("squares ", squares)
print("by hand ", by_hand)
print("MSELoss ", nn.MSELoss()(forecast, measured).item())
print(f"the last error's share: {share:.0%}")
