import torch
from torch import nn

# Distances between signatures; 1: the same hand, -1: another hand.
distances = torch.tensor([0.2, 0.9, 0.4, 1.5])
same_hand = torch.tensor([1, 1, -1, -1])

each = nn.HingeEmbeddingLoss(reduction="none")
losses = each(distances, same_hand).tolist()
loss = nn.HingeEmbeddingLoss()(distances, same_hand).item()
rows = zip(distances.tolist(), same_hand.tolist(), losses, strict=True)
for distance, label, cost in rows:
    print(f"distance {distance:.1f}  label {label:2}  loss {cost:.1f}")
print(f"HingeEmbeddingLoss {loss:.4f}")
