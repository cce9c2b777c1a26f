import torch
from torch import nn

model = nn.Linear(2, 1)
minutes, price = torch.tensor([[1.0, 3.0]]), torch.tensor([[8.0]])

total = torch.zeros(())
for _ in range(3):
    loss = nn.MSELoss()(model(minutes), price)
    model.zero_grad()
    loss.backward()
    total += loss.detach()  # Stays on the loss's device: no waiting.
print("keeps a graph:", total.requires_grad)
print("same as three losses:", torch.isclose(total, 3 * loss).item())
