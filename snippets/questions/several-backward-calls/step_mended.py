import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
flats = torch.tensor([[0.3, 1.0], [0.5, 2.0]])


def losses():
    output = model(flats)
    rent_loss = (output[:, 0] - 5).square().mean()
    size_loss = (output[:, 1] - 40).square().mean()
    return rent_loss, size_loss


rent_loss, size_loss = losses()
(rent_loss + size_loss).backward()
optimizer.step()  # One step for both, or else:

for which in (0, 1):
    optimizer.zero_grad()
    losses()[which].backward()  # A new forward pass for each step.
    optimizer.step()
print("three steps, no error")
