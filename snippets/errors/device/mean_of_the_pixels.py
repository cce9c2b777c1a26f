import torch
from torch import nn

masks = torch.tensor([[[0, 1], [2, 2]]])
logits = torch.linspace(-1, 1, 12).view(1, 3, 2, 2)

losses = nn.CrossEntropyLoss(reduction="none")(logits, masks)
print(f"mean taken outside {losses.mean().item():.4f}")

pixels = logits.movedim(1, -1).flatten(0, 2)
loss = nn.CrossEntropyLoss()(pixels, masks.flatten())
print(f"a list of pixels   {loss.item():.4f}")
