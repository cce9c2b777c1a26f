import torch
from torch import nn

print("logit  probability    label      loss  gradient")
for label in (torch.tensor(0.0), torch.tensor(1.0)):
    for value in (-4.0, -1.0, 0.0, 1.0, 4.0):
        logit = torch.tensor(value, requires_grad=True)
        loss = nn.BCEWithLogitsLoss()(logit, label)
        loss.backward()
        probability = logit.sigmoid().item()
        print(f"{value:5.1f} {probability:12.4f} {label:8.0f}", end=" ")
        print(f"{loss.item():9.4f} {logit.grad.item():9.4f}")
