import torch
from torch import nn

logits = torch.tensor([[1000.0, 0.0]])  # sure of class 0
right, wrong = torch.tensor([0]), torch.tensor([1])

powers = logits.exp()
naive = -(powers / powers.sum()).log()
probs = logits.softmax(dim=1)
print("as the formula says ", naive[0].tolist())
print("softmax, then log   ", (-probs.log())[0].tolist())
losses = [nn.CrossEntropyLoss()(logits, y).item() for y in (right, wrong)]
print("CrossEntropyLoss    ", losses)
