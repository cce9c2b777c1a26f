import matplotlib.pyplot as plt
import torch
from torch import nn

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0])
minutes = torch.tensor([15.0, 22.0, 23.0, 32.0, 33.0, 101.0, 45.0, 97.0, 54.0])

losses = {"MSE": nn.MSELoss(), "L1": nn.L1Loss(), "Huber": nn.HuberLoss(delta=5)}
for name, loss_fn in losses.items():
    line = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.Adam([line], lr=0.5)
    scheduler = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, 2000)
    for _ in range(2000):
        optimizer.zero_grad()
        loss_fn(line[0] + line[1] * km, minutes).backward()
        optimizer.step()
        scheduler.step()
    plt.plot(km, (line[0] + line[1] * km).detach(), label=name)
plt.plot(km, minutes, "o", label="orders")

plt.title("Two storms, three losses, three lines")
plt.xlabel("distance in km")
plt.ylabel("minutes")
plt.legend()
plt.show()
