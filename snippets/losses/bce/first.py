import torch
from torch import nn

one_model = torch.tensor([0.9, 0.3, 0.6])  # probability of rain, three days
other_model = torch.tensor([0.7, 0.1, 0.2])
rain = torch.tensor([1.0, 0.0, 1.0])

loss = nn.BCELoss()((one_model + other_model) / 2, rain).item()
print(f"their average {loss:.4f}")
print(f"one model     {nn.BCELoss()(one_model, rain):.4f}")
print(f"the other     {nn.BCELoss()(other_model, rain):.4f}")
