import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

angle = torch.linspace(0, math.pi, 181)
one = torch.tensor([[1.0, 0.0]]).expand(181, 2)
other = torch.stack([angle.cos(), angle.sin()], dim=1)
apart = (one - other).norm(dim=1)
labels = {"alike": torch.ones(181), "unlike": -torch.ones(181)}

for name, target in labels.items():
    losses = F.cosine_embedding_loss(one, other, target, reduction="none")
    plt.plot(angle.rad2deg(), losses, label=f"cosine, {name}")
for name, target in labels.items():
    losses = F.hinge_embedding_loss(apart, target, reduction="none")
    plt.plot(angle.rad2deg(), losses, label=f"hinge, {name}")
plt.title("Losses of a pair of unit vectors")
plt.xlabel("angle between them in degrees")
plt.ylabel("loss")
plt.legend()
plt.show()
