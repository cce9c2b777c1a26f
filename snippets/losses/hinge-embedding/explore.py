import torch
from torch import nn

print("target  distance    loss  gradient")
for target in (torch.tensor(1.0), torch.tensor(-1.0)):
    for value in (0.0, 0.5, 1.0, 1.5):
        distance = torch.tensor(value, requires_grad=True)
        loss = nn.HingeEmbeddingLoss()(distance, target)
        loss.backward()
        shown = f"{loss.item():7.4f} {distance.grad.item():9.4f}"
        print(f"{target:6.0f} {value:9.1f} {shown}")
