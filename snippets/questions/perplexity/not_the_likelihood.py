import math

import torch
from torch import nn

logits = torch.tensor([[6.0, 0.0, 0.0, 0.0], [0.0, 5.0, 1.0, 0.0]])
words = torch.tensor([0, 1])
weight = torch.tensor([0.1, 1.0, 1.0, 1.0])

perplexity = {}
for name, options in (
    ("plain", {}),
    ("smoothed", {"label_smoothing": 0.1}),
    ("weighted", {"weight": weight}),
    ("summed", {"reduction": "sum"}),
):
    loss = nn.CrossEntropyLoss(**options)(logits, words)
    perplexity[name] = math.exp(loss.item())
    print(f"{name:9} {perplexity[name]:.4f}")
