import math

import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0]])
positive = torch.tensor([[0.9, 0.9]])  # somewhat off in both features
negative = torch.tensor([[1.5, 0.0]])  # far off in one

losses = {}
for p in (1.0, 2.0, math.inf):
    near = torch.linalg.vector_norm(anchor - positive, p).item()
    far = torch.linalg.vector_norm(anchor - negative, p).item()
    measure = nn.TripletMarginLoss(margin=0.5, p=p)
    loss = measure(anchor, positive, negative).item()
    losses[f"p{p:g}"] = loss
    print(f"p={p:<3g}  {near:.3f} against {far:.3f}: loss {loss:.3f}")
