import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

angle = torch.linspace(0.01, 3.13, 400, requires_grad=True)
anchor = torch.tensor([1.0, 0.0]).expand(400, 2)
positive = torch.tensor([0.8, 0.6]).expand(400, 2)  # at 0.64 radians
distances = {
    "Euclidean": F.pairwise_distance,
    "squared Euclidean": lambda a, b: (a - b).square().sum(-1),
    "cosine": lambda a, b: 1 - F.cosine_similarity(a, b),
}

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("Three distances, margin 1, positive at 0.64 radians")
for name, distance in distances.items():
    negative = torch.stack([angle.cos(), angle.sin()], dim=1)
    measure = nn.TripletMarginWithDistanceLoss(
        distance_function=distance,
        reduction="none",
    )
    losses = measure(anchor, positive, negative)
    (slopes,) = torch.autograd.grad(losses.sum(), angle)
    above.plot(angle.detach(), losses.detach(), label=name)
    below.plot(angle.detach(), slopes)
above.set(ylabel="loss")
above.legend()
below.set(ylabel="gradient", xlabel="angle to the negative (radians)")
plt.show()
