import torch
from torch import nn

photo, far_away = torch.tensor([[1.0, 2.0]]), torch.tensor([[9.0, 9.0]])
distances = {
    "square root": lambda a, b: (a - b).square().sum(-1).sqrt(),
    "vector_norm": lambda a, b: torch.linalg.vector_norm(a - b, dim=-1),
}
for name, distance in distances.items():
    anchor = photo.clone().requires_grad_()
    measure = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    loss = measure(anchor, photo, far_away)  # the same photo twice
    loss.backward()
    gradient = anchor.grad.tolist()[0]
    print(f"{name}: loss {loss.item()}, gradient {gradient}")
