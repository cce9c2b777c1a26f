import torch
from torch import nn

probabilities = torch.full((3, 3), 0.5)  # three photos, three labels
target = torch.ones(3, 3)
weight = torch.tensor([1.0, 2.0, 4.0])  # meant for the photos

for name, shape in (("(N)", (3,)), ("(N, 1)", (3, 1))):
    criterion = nn.BCELoss(weight=weight.reshape(shape), reduction="none")
    print(f"{name}: a row for each photo")
    for row in criterion(probabilities, target).tolist():
        print("  ", *(f"{each:.3f}" for each in row))
