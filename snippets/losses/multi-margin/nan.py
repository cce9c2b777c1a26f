import torch
from torch.nn import functional as F

scores = torch.tensor([[float("nan"), float("nan")]], requires_grad=True)
target = torch.tensor([0])

loss = F.multi_margin_loss(scores, target)
loss.backward()
print("MultiMarginLoss ", loss.item(), scores.grad.tolist())
print("CrossEntropyLoss", F.cross_entropy(scores, target).item())
