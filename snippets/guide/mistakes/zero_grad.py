import torch
from torch import nn

kilometres = torch.tensor([[2.0], [4.0], [6.0]])
minutes = torch.tensor([[4.0], [8.0], [12.0]])
final = {}

for order in (
    "zero, backward, step",
    "backward, step, zero",
    "backward, zero, step",
    "backward, step",
):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = nn.MSELoss()(model(kilometres), minutes)
        for call in order.split(", "):
            if call == "zero":
                optimizer.zero_grad()
            elif call == "backward":
                loss.backward()
            else:
                optimizer.step()
    final[order] = loss.item()
    print(f"{order:20}   {final[order]:7.4f}")
