import torch
from torch.nn import functional as F

slope = torch.tensor(4.0, requires_grad=True)
batches = [(1.0, 11.0), (2.0, 13.0), (3.0, 18.0)]

kept = total = 0.0
summed = torch.zeros(())  # On the device of the loss.
for kilometres, minutes in batches:
    loss = F.mse_loss(slope * kilometres, torch.tensor(minutes))
    kept = kept + loss  # Keeps every batch's graph.
    total += loss.item()
    summed += loss.detach()
print(f"loss            {kept!r}")
print(f"loss.item()     {total!r}")
print(f"loss.detach()   {summed!r}")
