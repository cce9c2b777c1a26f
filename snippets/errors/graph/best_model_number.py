import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
loss = nn.MSELoss()(model(torch.tensor([[2.0]])), torch.tensor([[4.0]]))
model.best_loss = loss.item()
best_model = copy.deepcopy(model)
print(f"a copy with loss {best_model.best_loss:.4f}")
