import torch
from torch import nn

kilometres = torch.tensor([[2.0], [4.0], [6.0]])
minutes = torch.tensor([[4.0], [8.0], [12.0]])

torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=1.0)
for _ in range(100):
    loss = nn.MSELoss()(model(kilometres), minutes)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"zero, backward, step, momentum 1   {loss.item():.4f}")
