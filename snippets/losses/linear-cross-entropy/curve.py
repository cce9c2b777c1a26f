import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

feature = torch.linspace(-4, 4, 401, requires_grad=True)
weight = torch.tensor([[-1.0], [0.0], [2.0]])  # one row for each class

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("LinearCrossEntropyLoss and its gradient")
for right, row in enumerate(weight[:, 0].tolist()):
    losses = F.linear_cross_entropy(
        feature.unsqueeze(1),
        weight,
        torch.full((401,), right),
        reduction="none",
    )
    (slopes,) = torch.autograd.grad(losses.sum(), feature)
    above.plot(feature.detach(), losses.detach(), label=f"{row:g}")
    below.plot(feature.detach(), slopes)
above.set_ylabel("loss")
above.legend(title="weight of the right class")
below.set_ylabel("gradient")
below.set_xlabel("the only feature")
plt.show()
