import matplotlib.pyplot as plt
import torch
from torch.distributions import Normal

minutes = torch.linspace(18, 22, 801)
peak, nll = {}, {}
for sigma in (1.0, 0.4, 0.2):
    distribution = Normal(20.0, sigma)
    density = distribution.log_prob(minutes).exp()
    peak[sigma] = density.max().item()
    nll[sigma] = -distribution.log_prob(torch.tensor(20.0)).item()
    plt.plot(minutes, density, label=f"deviation {sigma}")
    print(f"deviation {sigma}  peak {peak[sigma]:.2f}  NLL {nll[sigma]:7.4f}")

plt.axhline(1, color="gray", linewidth=1)
plt.title("A narrow density has to be high")
plt.xlabel("minutes")
plt.ylabel("density, per minute")
plt.legend(loc="upper left")
plt.show()
