import torch
from torch import nn

weights = nn.Linear(2, 3).state_dict()  # From a checkpoint.
with torch.device("meta"):
    model = nn.Linear(2, 3)
model.load_state_dict(weights, assign=True)
loss = model(torch.zeros(4, 2)).square().mean()
print("weights on", model.weight.device, " loss on", loss.device)
