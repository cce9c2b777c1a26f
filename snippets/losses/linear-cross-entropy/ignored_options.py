import warnings

import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5], [-0.5, 1.0]])
chunks = nn.LinearCrossEntropyOptions()
labels = torch.tensor([1, 2])

cases = {
    "label_smoothing": (labels, {"label_smoothing": 0.1}),
    "out_features": (labels[:, None], {"out_features": (1,)}),
    "probabilities": (torch.full((2, 5), 0.2), {}),
    "uint8 targets": (labels.byte(), {}),
    "class weights": (labels, {"weight": torch.ones(5)}),
    "a bias": (labels, {"bias": True}),
    "no reduction": (labels, {"reduction": "none"}),
}
for name, (target, settings) in cases.items():
    criterion = nn.LinearCrossEntropyLoss(2, 5, options=chunks, **settings)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        criterion(hidden, target)
    print(f"{name:15} {'options ignored' if said else 'in chunks'}")
