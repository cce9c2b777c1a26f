import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

distance = torch.linspace(0, 3, 301, requires_grad=True)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("HingeEmbeddingLoss and its gradient")
for label, margin in ((1, 1.0), (-1, 1.0), (-1, 2.0)):
    losses = F.hinge_embedding_loss(
        distance,
        torch.full((301,), label),
        margin=margin,
        reduction="none",
    )
    (slopes,) = torch.autograd.grad(losses.sum(), distance)
    name = "label 1" if label == 1 else f"label -1, margin={margin:g}"
    above.plot(distance.detach(), losses.detach(), label=name)
    below.plot(distance.detach(), slopes)
above.set_ylabel("loss")
above.set_ylim(top=5)  # room for the legend
above.legend(loc="upper left")
below.set_ylabel("gradient")
below.set_xlabel("distance of the pair")
plt.show()
