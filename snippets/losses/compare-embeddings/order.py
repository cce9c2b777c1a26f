import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-2, 2, 401, requires_grad=True)
zeros, ones = torch.zeros(401), torch.ones(401)
anchor, like = torch.zeros(401, 1), torch.full((401, 1), 3.0)
unlike = (3.0 + lead)[:, None]  # farther from the anchor by lead
ranking = (F.margin_ranking_loss, (lead, zeros, ones))
curves = {
    "triplet, margin=1": (F.triplet_margin_loss, (anchor, like, unlike), 1),
    "ranking, margin=1": (*ranking, 1),
    "ranking, margin=0": (*ranking, 0),
}

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("Losses of an order, over how far it is kept")
for name, (loss, batch, margin) in curves.items():
    losses = loss(*batch, margin=margin, reduction="none")
    (slopes,) = torch.autograd.grad(losses.sum(), lead, retain_graph=True)
    above.plot(lead.detach(), losses.detach(), label=name)
    below.plot(lead.detach(), slopes)
above.set_ylabel("loss")
above.legend()
below.set_ylabel("gradient")
below.set_xlabel("lead of the right one")
plt.show()
