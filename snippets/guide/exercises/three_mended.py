import torch
from torch import nn

orders = torch.tensor([[1.0, 1], [2, 1], [5, 1], [6, 2], [3, 6], [2, 8]])
vehicle = torch.tensor([0, 0, 1, 1, 2, 2])

torch.manual_seed(0)
model = nn.Linear(2, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(1, 201):
    loss = nn.CrossEntropyLoss()(model(orders), vehicle)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (1, 20, 200):
        print(f"step {step:3}   loss {loss.item():.4f}")
print("chosen", model(orders).argmax(dim=1).tolist())
