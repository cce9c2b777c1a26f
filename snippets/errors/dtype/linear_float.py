import numpy
import torch
from torch import nn

torch.manual_seed(0)
flats = numpy.array([[54.0, 2.0], [80.0, 3.0]])
rents = torch.tensor([[900.0], [1250.0]])
model = nn.Linear(2, 1)
features = torch.as_tensor(flats, dtype=torch.float32)
loss = nn.MSELoss()(model(features), rents)
print(f"features {features.dtype}, model {model.weight.dtype}")
print(f"loss {loss.dtype}")
