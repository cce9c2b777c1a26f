import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
labels = torch.tensor([1, 5])  # five classes, 0 to 4
chunks = nn.LinearCrossEntropyOptions()

for name, options in (("default", None), ("options", chunks)):
    criterion = nn.LinearCrossEntropyLoss(2, 5, options=options)
    try:
        criterion(hidden, labels)
    except (IndexError, RuntimeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
