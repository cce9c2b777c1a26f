import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

predicted = torch.linspace(0.5, 12, 461)
seen = torch.full((461,), 4.0)
gaussian, each = F.gaussian_nll_loss, {"reduction": "none"}

curves = {
    "Poisson": F.poisson_nll_loss(predicted, seen, log_input=False, **each),
    "Gaussian, variance 1": gaussian(predicted, seen, 1.0, **each),
    "Gaussian, variance 4": gaussian(predicted, seen, 4.0, **each),
    "MSE": F.mse_loss(predicted, seen, **each),
}
for name, losses in curves.items():
    above_least = losses - losses.min()
    # Cut off, so that no curve runs through the legend.
    shown = above_least.masked_fill(above_least > 8, torch.nan)
    plt.plot(predicted, shown, label=name)
plt.title("What a prediction costs when 4 is seen")
plt.xlabel("predicted value")
plt.ylabel("loss above its least")
plt.ylim(0, 11.5)
plt.legend(loc="upper center", ncols=2)
plt.show()
