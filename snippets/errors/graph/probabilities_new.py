import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 4.0], requires_grad=True)
spam = torch.tensor([1.0, 0.0, 1.0])
probabilities = 0.98 * logits.sigmoid() + 0.01
nn.BCELoss()(probabilities, spam).backward()
print([f"{slope:.4f}" for slope in logits.grad.tolist()])
