import torch
from torch.nn import functional as F

kilometres = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
minutes = torch.tensor([11.0, 13.0, 18.0, 22.0, 24.0, 31.0, 34.0, 37.0])
slope = torch.tensor(0.0, requires_grad=True)
order = torch.tensor([5, 0, 3, 6, 1, 7, 2, 4])  # As it was shuffled.

average, after = [], []
for epoch in range(3):
    total = 0.0
    for batch in order.split(2):
        loss = F.mse_loss(slope * kilometres[batch], minutes[batch])
        total += loss.item() * len(batch)
        (gradient,) = torch.autograd.grad(loss, slope)
        slope.data -= 0.003 * gradient
    average.append(total / len(minutes))
    after.append(F.mse_loss(slope * kilometres, minutes).item())
    print(f"epoch {epoch}: average {average[epoch]:8.3f}", end="")
    print(f", afterwards {after[epoch]:8.3f}")
