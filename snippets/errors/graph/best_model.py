import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
loss = nn.MSELoss()(model(torch.tensor([[2.0]])), torch.tensor([[4.0]]))
model.best_loss = loss
best_model = copy.deepcopy(model)
