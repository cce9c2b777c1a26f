import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau
scheduler = plateau(optimizer, patience=1)
for validation_loss in (0.9, 0.7, 0.7, 0.8, 0.7):
    optimizer.step()
    scheduler.step(validation_loss)
    print(validation_loss, f"{scheduler.get_last_lr()[0]:.2f}")
