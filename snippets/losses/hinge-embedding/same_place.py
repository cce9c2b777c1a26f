import torch
from torch import nn
from torch.nn import functional as F

signature, another_hand = torch.tensor([[0.3, 0.7]]), torch.tensor([-1])
measure = nn.HingeEmbeddingLoss()
distances = {
    "square root": lambda a, b: (a - b).square().sum(-1).sqrt(),
    "vector_norm": lambda a, b: torch.linalg.vector_norm(a - b, dim=-1),
    "pairwise_distance": F.pairwise_distance,
}
for name, distance in distances.items():
    forged = signature.clone().requires_grad_()
    loss = measure(distance(forged, signature), another_hand)
    loss.backward()
    slopes = [round(slope, 3) + 0.0 for slope in forged.grad.tolist()[0]]
    print(f"{name:17}  loss {loss.item():.2f}  gradient {slopes}")
