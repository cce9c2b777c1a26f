import torch
from torch import nn

torch.manual_seed(0)
logits = nn.Linear(2, 3)(torch.tensor([[1.0, 0.5]]))
logits.retain_grad()  # Before backward.
nn.CrossEntropyLoss()(logits, torch.tensor([2])).backward()
print([f"{slope:.4f}" for slope in logits.grad[0].tolist()])
