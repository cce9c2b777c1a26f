import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
km = (torch.rand(300) * 9 + 1).sort().values
minutes = 10 + 4 * km + km * torch.randn(300).abs()
inputs = torch.stack([torch.ones(300), km], dim=1)
q = torch.tensor([0.1, 0.5, 0.9])

lines = torch.tensor([[10.0] * 3, [4.0] * 3], requires_grad=True)
optimizer = torch.optim.Adam([lines], lr=0.05)
for _ in range(300):
    above = minutes[:, None] - inputs @ lines
    loss = torch.maximum(q * above, (q - 1) * above).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

predicted = (inputs @ lines).detach()
below = (minutes[:, None] < predicted).float().mean(0)
plt.plot(km, minutes, ".", color="gray", alpha=0.4)
plt.plot(km, predicted, label=["q = 0.1", "q = 0.5", "q = 0.9"])
plt.title("Three quantiles of the delivery time")
plt.xlabel("km")
plt.ylabel("minutes")
plt.legend()
plt.show()
