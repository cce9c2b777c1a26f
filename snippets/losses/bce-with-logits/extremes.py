import torch
from torch import nn

logits = torch.tensor([1e3, 1e3, -1e3, -1e3], requires_grad=True)
target = torch.tensor([1.0, 0.0, 1.0, 0.0])

yes = torch.sigmoid(logits)
textbook = -(target * yes.log() + (1 - target) * (1 - yes).log())
losses = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
(slopes,) = torch.autograd.grad(losses.sum(), logits)
print("as the textbook has it", textbook.tolist())
print("BCEWithLogitsLoss     ", losses.tolist())
print("its gradient          ", slopes.tolist())
