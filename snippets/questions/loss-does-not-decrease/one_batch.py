import torch
from torch import nn

torch.manual_seed(0)
photos = torch.rand(8, 20)  # One batch, and the same one at every step.
labels = torch.tensor([2, 0, 1, 1, 0, 2, 2, 1])
model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

losses = {}
for step in range(301):
    loss = nn.CrossEntropyLoss()(model(photos), labels)
    if step in (0, 10, 100, 300):
        losses[step] = loss.item()
        print(f"step {step:3}: loss {loss.item():.4f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
