import torch
from torch import nn

kilometres = torch.tensor([[2.0], [4.0], [6.0]])
minutes = torch.tensor([[4.0], [8.0], [12.0]])

torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
weight = model.weight

predicted = model(kilometres)
print("forward    predicted", predicted.detach().flatten())
loss = nn.MSELoss()(predicted, minutes)
print(f"loss       {loss.item():.4f}")
optimizer.zero_grad()
print("zero_grad  gradient", weight.grad)
loss.backward()
gradient = weight.grad.item()
print(f"backward   gradient {gradient:.2f}")
before = weight.item()
print(f"           weight still {before:.4f}")
optimizer.step()
after = weight.item()
print(f"step       weight {before:.4f} - 0.01 * ({gradient:.2f})")
print(f"                  = {after:.4f}")
