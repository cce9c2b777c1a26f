import torch
from torch.nn import functional as F

minutes = torch.tensor([[20.0], [35.0], [50.0], [65.0]])
predicted = torch.tensor([[22.0], [30.0], [20.0], [66.0]])
trust = torch.tensor([1.0, 1.0, 0.1, 1.0])
loss = F.mse_loss(predicted, minutes, weight=trust.unsqueeze(1))
print(f"with weight    {loss.item():.4f}")
print(f"without weight {F.mse_loss(predicted, minutes).item():.4f}")
