import torch
from torch import nn

hired = torch.tensor([3.0, 1.0, 12.0])
log_rate = hired.log()[:, None]  # (3, 1), from a linear layer, all right

loss = nn.PoissonNLLLoss()(log_rate, hired).item()
mended = nn.PoissonNLLLoss()(log_rate.squeeze(1), hired).item()
losses = nn.PoissonNLLLoss(reduction="none")(log_rate, hired)
print(f"loss {loss:.2f}, over", tuple(losses.shape))
print(f"with shapes that match {mended:.2f}")
