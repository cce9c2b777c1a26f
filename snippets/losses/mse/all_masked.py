import torch
from torch.nn import functional as F

forecast = torch.tensor([[18.0, 21.0], [25.0, 19.0]], requires_grad=True)
measured = torch.tensor([[20.0, 20.0], [0.0, 0.0]])
known = torch.tensor([[1.0, 1.0], [0.0, 0.0]])  # nothing on the second day

for day in range(2):
    loss = F.mse_loss(forecast[day], measured[day], weight=known[day])
    gradient = torch.autograd.grad(loss, forecast)[0][day].tolist()
    print(f"day {day + 1}: loss {loss.item()}, gradient {gradient}")
