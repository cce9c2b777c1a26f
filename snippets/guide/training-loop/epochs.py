import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
kilometres = torch.linspace(0, 10, 50).reshape(-1, 1)
minutes = 2 * kilometres + 5 + torch.randn(50, 1)
held_out = torch.randperm(50) < 10  # Ten deliveries the model never trains on.
data = TensorDataset(kilometres[~held_out], minutes[~held_out])

model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.003)
for epoch in range(1, 101):
    model.train()
    total = 0.0
    for x, y in DataLoader(data, batch_size=16, shuffle=True):
        loss = loss_function(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(x)  # The last batch is smaller.
    if epoch in (1, 10, 100):
        model.eval()
        with torch.no_grad():
            unseen = loss_function(model(kilometres[held_out]), minutes[held_out])
        print(f"epoch {epoch:3}   trained {total / len(data):7.2f}   unseen {unseen:7.2f}")
