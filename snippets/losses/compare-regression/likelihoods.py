import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

predicted = torch.linspace(0.5, 16, 461)
seen = torch.full((461,), 4.0)

curves = {
    "Poisson": F.poisson_nll_loss(predicted, seen, log_input=False, reduction="none"),
    "Gaussian, variance 1": F.gaussian_nll_loss(predicted, seen, torch.ones(461), reduction="none"),
    "Gaussian, variance 4": F.gaussian_nll_loss(
        predicted, seen, torch.full((461,), 4.0), reduction="none"
    ),
    "MSE": F.mse_loss(predicted, seen, reduction="none"),
}
for name, losses in curves.items():
    plt.plot(predicted, losses - losses.min(), label=name)
plt.title("What a prediction costs when 4 is seen")
plt.xlabel("predicted value")
plt.ylabel("loss above its least")
plt.ylim(0, 8)
plt.legend(loc="upper right")
plt.show()
