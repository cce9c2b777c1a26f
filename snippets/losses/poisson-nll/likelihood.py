import torch
from torch import nn
from torch.distributions import Poisson

hired = torch.tensor([3.0, 0.0, 7.0, 12.0])
log_rate = torch.tensor([1.2, -0.5, 1.8, 2.5])

log_probs = Poisson(log_rate.exp()).log_prob(hired)
minus_log_likelihood = -log_probs.mean().item()
left_out = torch.lgamma(hired + 1).mean().item()  # log y!
loss = nn.PoissonNLLLoss()(log_rate, hired).item()
full = nn.PoissonNLLLoss(full=True)(log_rate, hired).item()
print(f"minus log-likelihood   {minus_log_likelihood:.4f}")
print(f"loss + mean of log y!  {loss + left_out:.4f}")
print(f"loss, full=True        {full:.4f}")
print(f"loss                   {loss:.4f}")
