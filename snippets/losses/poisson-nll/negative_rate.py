import torch
from torch import nn

hired = torch.tensor([3.0, 1.0])
rate = torch.tensor([3.3, -1.0], requires_grad=True)  # from a linear layer

loss = nn.PoissonNLLLoss(log_input=False)(rate, hired)
loss.backward()
print("loss    ", loss.item())
print("gradient", [round(slope, 3) for slope in rate.grad.tolist()])
