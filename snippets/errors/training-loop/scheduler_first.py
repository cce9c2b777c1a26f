import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.5)
for _ in range(2):
    scheduler.step()
    model(torch.ones(1, 1)).sum().backward()
    print("learning rate of this step", optimizer.param_groups[0]["lr"])
    optimizer.step()
