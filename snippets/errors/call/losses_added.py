import torch
from torch import nn

logits, species = torch.zeros(3, 5), torch.tensor([4, 0, 1])
predicted, weights = torch.zeros(3), torch.tensor([1.0, 2.0, 3.0])
of_species, of_weight = nn.CrossEntropyLoss(), nn.MSELoss()
loss = of_species(logits, species) + 0.1 * of_weight(predicted, weights)
print(f"{loss.item():.4f}")
