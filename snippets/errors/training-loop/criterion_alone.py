import torch
from torch import nn

criterion = nn.CrossEntropyLoss()  # The model alone is wrapped.
print("parameters", len(list(criterion.parameters())))
print(f"loss {criterion(torch.zeros(1, 2), torch.tensor([0])).item():.4f}")
