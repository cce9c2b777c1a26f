import torch
from torch import nn

pictures = torch.zeros(5, 1, 4, 4)  # Five small ones, all alike.
loss_fn = nn.BCEWithLogitsLoss(reduction="sum")

losses = {"squeeze()": [], "squeeze(1)": []}
for batch in pictures.split(2):  # Two, two, and one.
    logits = torch.zeros_like(batch)
    for name, output, target in [
        ("squeeze()", logits.squeeze(), batch.squeeze()),
        ("squeeze(1)", logits.squeeze(1), batch.squeeze(1)),
    ]:
        each = loss_fn(output, target).item() / len(output)
        losses[name].append(each)
for name, each in losses.items():
    print(f"{name:10}", *(f"{loss:8.4f}" for loss in each))
