import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

distance = torch.linspace(0.01, 4, 400, requires_grad=True)
negative = distance[:, None]  # one feature is enough to be that far away
anchor = torch.zeros(400, 1)
positive = torch.ones(400, 1)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("TripletMarginLoss and its gradient, positive at 1")
for margin in (0.5, 1.0, 2.0):
    losses = F.triplet_margin_loss(
        anchor,
        positive,
        negative,
        margin=margin,
        reduction="none",
    )
    (slopes,) = torch.autograd.grad(losses.sum(), distance)
    label = f"margin={margin:g}"
    above.plot(distance.detach(), losses.detach(), label=label)
    below.plot(distance.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("distance from the anchor to the negative")
plt.show()
