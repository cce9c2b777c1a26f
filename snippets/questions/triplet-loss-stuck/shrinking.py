import torch
from torch import nn

# The positive is farther away than the negative: a hard triplet.
anchor = torch.tensor([[0.0, 0.0]])
positive = torch.tensor([[1.5, 0.0]])
negative = torch.tensor([[0.0, 0.5]])

criterion = nn.TripletMarginLoss(margin=1.0)
for scale in (2.0, 1.0, 0.5, 0.1, 0.0):
    rows = [row * scale for row in (anchor, positive, negative)]
    loss = criterion(*rows)
    print(f"all embeddings times {scale}: loss {loss.item():.4f}")
