import torch
from torch import nn

logits = torch.zeros(1, 3, 2, 3)  # three classes, 3 pixels wide
target = torch.ones(1, 3, 2, 3)
pos_weight = torch.tensor([1.0, 2.0, 4.0])

for shape in ((3,), (3, 1, 1)):
    criterion = nn.BCEWithLogitsLoss(
        pos_weight=pos_weight.reshape(shape),
        reduction="none",
    )
    losses = criterion(logits, target)[0]
    print(f"{shape}: first row of each class")
    for plane in losses.tolist():
        print("  ", *(f"{loss:.3f}" for loss in plane[0]))
