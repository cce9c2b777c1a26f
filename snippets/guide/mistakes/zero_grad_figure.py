import matplotlib.pyplot as plt
import torch
from torch import nn

kilometres = torch.tensor([[2.0], [4.0], [6.0]])
minutes = torch.tensor([[4.0], [8.0], [12.0]])

for label, zero_at in (
    ("zero, backward, step", "start"),
    ("backward, zero, step", "middle"),
    ("backward, step", "never"),
):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    losses = []
    for _ in range(40):
        losses.append(nn.MSELoss()(model(kilometres), minutes))
        if zero_at == "start":
            optimizer.zero_grad()
        losses[-1].backward()
        if zero_at == "middle":
            optimizer.zero_grad()
        optimizer.step()
    plt.plot(range(1, 41), [loss.item() for loss in losses], label=label)

plt.title("Where zero_grad stands")
plt.xlabel("step")
plt.ylabel("loss")
plt.ylim(-5, 120)
plt.legend(loc="upper right")
plt.show()
