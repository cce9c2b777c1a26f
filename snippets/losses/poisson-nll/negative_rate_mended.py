import torch
from torch import nn
from torch.nn import functional as F

hired = torch.tensor([3.0, 1.0])
output = torch.tensor([3.3, -1.0], requires_grad=True)

loss = nn.PoissonNLLLoss(log_input=False)(F.softplus(output), hired)
loss.backward()
print("rate    ", [round(rate, 3) for rate in F.softplus(output).tolist()])
print(f"loss     {loss.item():.3f}")
print("gradient", [round(slope, 3) for slope in output.grad.tolist()])
