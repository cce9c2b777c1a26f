import matplotlib.pyplot as plt
import torch
from torch import nn

zero, one = torch.tensor(0.0), torch.tensor(1.0)
first, shares = torch.tensor(0), torch.tensor([0.6, 0.3, 0.1])
kl_div = nn.KLDivLoss(reduction="batchmean")


def three(x):
    """Return x as the first of three logits."""
    return torch.stack([x, zero, zero])


losses = {
    "MSELoss": lambda x: nn.MSELoss()(x, zero),
    "L1Loss": lambda x: nn.L1Loss()(x, zero),
    "SmoothL1Loss": lambda x: nn.SmoothL1Loss(beta=2.0)(x, zero),
    "HuberLoss": lambda x: nn.HuberLoss(delta=2.0)(x, zero),
    "PoissonNLLLoss": lambda x: nn.PoissonNLLLoss()(x, 5 * one),
    "GaussianNLLLoss": lambda x: nn.GaussianNLLLoss()(x, zero, one / 2),
    "CrossEntropyLoss": lambda x: nn.CrossEntropyLoss()(three(x), first),
    "NLLLoss": lambda x: nn.NLLLoss()(three(x).log_softmax(0), first),
    "BCEWithLogitsLoss": lambda x: nn.BCEWithLogitsLoss()(x, one),
    "KLDivLoss": lambda x: kl_div(three(x).log_softmax(0)[None], shares[None]),
    "HingeEmbeddingLoss": lambda x: nn.HingeEmbeddingLoss()(x, -one),
    "TripletMarginLoss": lambda x: nn.TripletMarginLoss()(zero, one, x),
}

figure, plots = plt.subplots(4, 3, figsize=(6.2, 7.2))
figure.suptitle("Twelve losses, each over one of its inputs")
for plot, (name, loss) in zip(plots.flat, losses.items(), strict=True):
    least = 0 if name in {"HingeEmbeddingLoss", "TripletMarginLoss"} else -4
    x = torch.linspace(least, 4, 201)
    plot.plot(x, [loss(value) for value in x])
    plot.set_title(name, fontsize=10)
plt.show()
