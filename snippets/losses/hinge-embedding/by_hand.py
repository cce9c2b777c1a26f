import torch
from torch import nn

distances = [0.2, 0.9, 0.4, 1.5]
same_hand = [1, 1, -1, -1]
margin = 1.0

losses = []
for distance, label in zip(distances, same_hand, strict=True):
    if label == 1:
        losses.append(distance)
    else:
        losses.append(max(0.0, margin - distance))
by_hand = sum(losses) / len(losses)

measure = nn.HingeEmbeddingLoss(margin=margin)
loss = measure(torch.tensor(distances), torch.tensor(same_hand)).item()
print("losses            ", losses)
print(f"by hand            {by_hand:.6f}")
print(f"HingeEmbeddingLoss {loss:.6f}")
