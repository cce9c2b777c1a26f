import torch
from torch.nn import functional as F

hired = torch.tensor([3.0, 0.0, 7.0, 12.0])
log_rate = torch.tensor([1.2, -0.5, 1.8, 2.5])

loss = F.poisson_nll_loss(log_rate, hired).item()
floor = (hired - torch.xlogy(hired, hired)).mean().item()
deviance = 2 * (loss - floor)
print(f"loss                {loss:.4f}")
print(f"least for the data  {floor:.4f}")
print(f"mean deviance       {deviance:.4f}")
