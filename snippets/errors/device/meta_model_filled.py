import torch
from torch import nn

torch.manual_seed(0)
with torch.device("meta"):
    model = nn.Linear(2, 3)
model.to_empty(device="cpu")
model.reset_parameters()  # The memory holds whatever lay in it.
print("weight on", model.weight.device)
print("largest ", f"{model.weight.abs().max():.2f}")
