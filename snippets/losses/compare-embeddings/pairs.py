import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

angle = torch.linspace(0, math.pi, 181)
one = torch.tensor([[1.0, 0.0]]).expand(181, 2)
other = torch.stack([angle.cos(), angle.sin()], dim=1)
like, unlike = torch.ones(181), -torch.ones(181)
apart = (one - other).norm(dim=1)

for name, losses in {
    "cosine, alike": F.cosine_embedding_loss(one, other, like, reduction="none"),
    "cosine, unlike": F.cosine_embedding_loss(one, other, unlike, reduction="none"),
    "hinge, alike": F.hinge_embedding_loss(apart, like, reduction="none"),
    "hinge, unlike": F.hinge_embedding_loss(apart, unlike, reduction="none"),
}.items():
    plt.plot(angle.rad2deg(), losses, label=name)
plt.title("Losses of a pair of unit vectors")
plt.xlabel("angle between them in degrees")
plt.ylabel("loss")
plt.legend()
plt.show()
