import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-3, 3, 601, requires_grad=True)
zeros, ones = torch.zeros(601), torch.ones(601)

figure, (above, below) = plt.subplots(2, 1, figsize=(5.4, 5.2), sharex=True)
figure.suptitle("MarginRankingLoss and its gradient")
curves = {"margin=0": 0.0, "margin=1": 1.0, "RankNet": None}
for name, margin in curves.items():
    if margin is None:
        losses = F.softplus(-lead)
    else:
        losses = F.margin_ranking_loss(
            lead,
            zeros,
            ones,
            margin=margin,
            reduction="none",
        )
    (slopes,) = torch.autograd.grad(losses.sum(), lead)
    above.plot(lead.detach(), losses.detach(), label=name)
    below.plot(lead.detach(), slopes)
above.set(ylabel="loss")
above.legend()
below.set(ylabel="gradient", xlabel="lead of the preferred score")
plt.show()
