import torch
from torch.distributions import Categorical, Normal

delivery = Normal(20.0, 0.2)
density = delivery.log_prob(torch.tensor(20.1)).exp()
within_a_second = delivery.cdf(torch.tensor(20.1 + 0.5 / 60)) - delivery.cdf(
    torch.tensor(20.1 - 0.5 / 60)
)
photo = Categorical(probs=torch.tensor([0.9, 0.08, 0.02]))
probability = photo.log_prob(torch.tensor(0)).exp()

print(f"density at 20.1 minutes          {density:.4f}  NLL {-density.log():.4f}")
print(
    f"probability of 20.1, to a second {within_a_second:.4f}  NLL {-within_a_second.log():.4f}"
)
print(
    f"probability of a cat             {probability:.4f}  NLL {-probability.log():.4f}"
)
