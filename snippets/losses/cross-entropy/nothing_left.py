import torch
from torch import nn

target = torch.tensor([[-100, -100]])  # nobody has labelled this sentence
logits = torch.zeros(1, 3, 2, requires_grad=True)

loss = nn.CrossEntropyLoss()(logits, target)
loss.backward()
print("loss", loss.item(), "  gradient", logits.grad[0, :, 0].tolist())

kept = (target != -100).sum()
total = nn.CrossEntropyLoss(reduction="sum")(logits, target)
mended = (total / kept.clamp(min=1)).item()
print("sum / at least one", mended)
