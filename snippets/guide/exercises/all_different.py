import torch
from torch import nn

kilometres = torch.tensor([[2.0], [4.0], [6.0]])
minutes = torch.tensor([[4.0], [8.0], [12.0]])

torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for _ in range(3000):
    loss = nn.MSELoss()(model(kilometres), minutes)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
predicted = model(kilometres).flatten()
print(f"loss {loss.item():.4f}")
print("predicted", [round(p, 2) for p in predicted.tolist()])
