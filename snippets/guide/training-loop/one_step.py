import torch
from torch import nn

kilometres = torch.tensor([[2.0], [4.0], [6.0]])
minutes = torch.tensor([[4.0], [8.0], [12.0]])

torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
weight = model.weight

predicted = model(kilometres)
print("forward    predicted", [round(p, 2) for p in predicted.flatten().tolist()])
loss = nn.MSELoss()(predicted, minutes)
print(f"loss       {loss.item():.4f}")
optimizer.zero_grad()
print("zero_grad  gradient", weight.grad)
loss.backward()
gradient = weight.grad.item()
print(f"backward   gradient {gradient:.2f}, the weight is still {weight.item():.4f}")
before = weight.item()
optimizer.step()
print(f"step       weight {before:.4f} - 0.01 * ({gradient:.2f}) = {weight.item():.4f}")
