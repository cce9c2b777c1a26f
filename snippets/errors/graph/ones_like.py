import torch
from torch import nn

predicted = torch.zeros(3, 1, requires_grad=True)
minutes = torch.tensor([[3.0], [6.0], [12.0]])
losses = nn.MSELoss(reduction="none")(predicted, minutes)
losses.backward(torch.ones_like(losses) / 3, retain_graph=True)
print("by hand:", predicted.grad.squeeze(1).tolist())

predicted.grad = None
losses.mean().backward()
print("by mean:", predicted.grad.squeeze(1).tolist())
