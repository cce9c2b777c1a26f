import torch
from torch import nn

orders = torch.tensor([[1.0, 1], [5, 1], [2, 8]])
vehicle = torch.tensor([0, 1, 2])

torch.manual_seed(0)
model = nn.Linear(2, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(1, 101):
    logits = model(orders)
    loss = nn.CrossEntropyLoss()(logits, vehicle)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (1, 10, 100):
        errors = (logits.argmax(dim=1) != vehicle).float().mean().item()
        print(f"step {step:3}   loss {loss.item():.2f}   errors {errors:.2f}")
