import torch
from torch.distributions import Laplace, LogNormal, Normal

# The last one came through a snowstorm.
minutes = torch.tensor([28.0, 30.0, 31.0, 33.0, 35.0, 36.0, 90.0])
logs = minutes.log()
middle = minutes.median()

# Each distribution at its own maximum of the likelihood.
fitted = {
    "Normal": Normal(minutes.mean(), minutes.std(correction=0)),
    "Laplace": Laplace(middle, (minutes - middle).abs().mean()),
    "LogNormal": LogNormal(logs.mean(), logs.std(correction=0)),
}
nll, centre = {}, {}
for name, distribution in fitted.items():
    nll[name] = -distribution.log_prob(minutes).mean().item()
    centre[name] = distribution.icdf(torch.tensor(0.5)).item()
    print(f"{name:10} NLL {nll[name]:.4f}   centre {centre[name]:.2f} min")
