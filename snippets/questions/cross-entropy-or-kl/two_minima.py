import matplotlib.pyplot as plt
import torch
from torch.distributions import Normal
from torch.nn import functional as F

minutes = torch.linspace(0, 70, 701)
bicycle, car = Normal(20, 4).log_prob(minutes), Normal(44, 4).log_prob(minutes)
target = (0.6 * bicycle.exp() + 0.4 * car.exp()).log().log_softmax(0).exp()

# Every normal distribution with a whole mean and a whole deviation.
tried = torch.cartesian_prod(torch.arange(10.0, 60.0), torch.arange(2.0, 30.0))
mean, deviation = tried[:, :1], tried[:, 1:]
models = Normal(mean, deviation).log_prob(minutes).log_softmax(1)
targets = target.expand_as(models)
cover = F.kl_div(models, targets, reduction="none").sum(1).argmin()
seek = F.kl_div(targets.log(), models.exp(), reduction="none").sum(1).argmin()

found = {"cover": tried[cover].tolist(), "seek": tried[seek].tolist()}
print(f"KL(target || model) is least at mean, deviation {found['cover']}")
print(f"KL(model || target) is least at mean, deviation {found['seek']}")

step = minutes[1] - minutes[0]
plt.plot(minutes, target / step, label="target: bicycles and cars")
plt.plot(minutes, models[cover].exp() / step, label="least KL(target || model)")
plt.plot(minutes, models[seek].exp() / step, label="least KL(model || target)")
plt.title("The two orders want different models")
plt.xlabel("minutes of a delivery")
plt.ylabel("density, per minute")
plt.legend()
plt.show()
