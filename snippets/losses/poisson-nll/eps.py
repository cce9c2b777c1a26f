import torch
from torch.nn import functional as F

hired = torch.tensor([0.0, 1.0])  # the model expects none both times
for eps in (0.0, 1e-2, 1e-8):
    rate = torch.zeros(2, requires_grad=True)
    loss_of = {"log_input": False, "eps": eps, "reduction": "none"}
    losses = F.poisson_nll_loss(rate, hired, **loss_of)
    losses.sum().backward()
    values = [round(value, 2) for value in losses.tolist()]
    print(f"eps={eps:5}: loss {values}, gradient {rate.grad.tolist()}")
