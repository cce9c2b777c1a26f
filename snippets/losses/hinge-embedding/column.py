import torch
from torch import nn

distances = torch.tensor([[0.0], [0.0], [2.0]])  # (3, 1), from a layer
same_hand = torch.tensor([1, 1, -1])  # (3,)

measure = nn.HingeEmbeddingLoss()
loss = measure(distances, same_hand).item()
right = measure(distances.squeeze(1), same_hand).item()
print(f"every pair is right, and the loss is {loss:.4f}")
print(f"with shapes that match: {right:.4f}")
