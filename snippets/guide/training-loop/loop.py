import torch
from torch import nn

kilometres = torch.tensor([[2.0], [4.0], [6.0]])
minutes = torch.tensor([[4.0], [8.0], [12.0]])

torch.manual_seed(0)
model = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)

for step in range(1, 101):
    predicted = model(kilometres)
    loss = loss_function(predicted, minutes)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in (1, 2, 3, 10, 100):
        print(f"step {step:3}   loss {loss.item():7.4f}")

weight, bias = model.weight.item(), model.bias.item()
print(f"minutes = {weight:.2f} * kilometres + {bias:.2f}")
