import matplotlib.pyplot as plt
import torch
from torch import nn

kilometres = torch.tensor([[2.0], [4.0], [6.0]])
minutes = torch.tensor([[4.0], [8.0], [12.0]])
last = {}

for seed in (0, 41, 119):
    torch.manual_seed(seed)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    losses = []
    for _ in range(100):
        loss = nn.MSELoss()(model(kilometres), minutes)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    last[f"seed {seed}"] = losses[-1]
    plt.semilogy(range(1, 101), losses, label=f"seed {seed}")

plt.title("The same loop from three starts")
plt.xlabel("step")
plt.ylabel("loss (log scale)")
plt.legend()
plt.show()
