import numpy
import torch
from torch import nn

flats = numpy.array([[54.0, 2.0], [80.0, 3.0]])  # Size, rooms: float64.
rents = torch.tensor([[900.0], [1250.0]])
model = nn.Linear(2, 1)
loss = nn.MSELoss()(model(torch.from_numpy(flats)), rents)
