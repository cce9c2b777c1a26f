import torch
from torch import nn

torch.manual_seed(0)
photos, labels = torch.rand(6, 4), torch.tensor([0, 1, 2, 2, 1, 0])
encoder, head = nn.Linear(4, 8), nn.Linear(8, 3)
model = nn.ModuleDict({"encoder": encoder, "head": head})
optimizer = torch.optim.SGD(encoder.parameters(), lr=0.1)  # Not the head.

hidden = encoder(photos).relu().detach()  # Meant for a plot, left in.
loss = nn.CrossEntropyLoss()(head(hidden), labels)
before = {name: p.clone() for name, p in model.named_parameters()}
loss.backward()
optimizer.step()

for name, parameter in model.named_parameters():
    moved = not torch.equal(parameter, before[name])
    gradient = "none" if parameter.grad is None else "there"
    print(f"{name:15} gradient {gradient:5}  moved {moved}")
