import torch
from torch.nn import functional as F

promised = torch.tensor([30.0, 25.0, 40.0])
taken = torch.tensor([32.0, 24.0, 41.0])
twice = torch.full((3,), 2.0)

plain = F.huber_loss(promised, taken, delta=5.0).item()
weighted = F.huber_loss(promised, taken, delta=5.0, weight=twice).item()
squared = F.mse_loss(promised, taken).item()
squared_twice = F.mse_loss(promised, taken, weight=twice).item()
print(f"huber_loss {plain:.3f}   every weight 2: {weighted:.3f}")
print(f"mse_loss   {squared:.3f}   every weight 2: {squared_twice:.3f}")
