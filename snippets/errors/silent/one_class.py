import torch
from torch import nn

torch.manual_seed(0)
mails = torch.tensor([[3.0], [0.0], [1.0]])
spam = torch.tensor([[1.0], [0.0], [1.0]])
model = nn.Linear(1, 1)  # One output, for a yes or no.

for loss_fn in (nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss()):
    loss = loss_fn(model(mails), spam)
    model.zero_grad()
    loss.backward()
    name = type(loss_fn).__name__
    gradient = model.weight.grad.item()
    print(f"{name:17}  loss {loss.item():.4f}  gradient {gradient:.4f}")
