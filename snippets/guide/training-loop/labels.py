import torch
from torch import nn

# Each order: kilometres, bags.
orders = torch.tensor([[1.0, 1], [2, 1], [5, 1], [6, 2], [3, 6], [2, 8]])
late_cold = torch.tensor([[0.0, 0], [0, 0], [0, 1], [1, 1], [1, 0], [1, 0]])

torch.manual_seed(0)
model = nn.Linear(2, 2)
loss_function = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(1, 201):
    logits = model(orders)
    loss = loss_function(logits, late_cold)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (1, 20, 200):
        print(f"step {step:3}   loss {loss.item():.4f}")

chosen = (model(orders).sigmoid() > 0.5).int()
print("chosen", chosen.tolist())
print("target", late_cold.int().tolist())
