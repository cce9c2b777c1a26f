import torch
from torch.nn import functional as F

frames = torch.zeros(4, 1, 3, requires_grad=True)
word = torch.tensor([[1, 2]])
lengths = torch.tensor([4]), torch.tensor([2])
loss = F.ctc_loss(frames.log_softmax(2), word, *lengths)
(slope,) = torch.autograd.grad(loss, frames, create_graph=True)
slope.square().sum().backward()
