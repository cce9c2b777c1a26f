import numpy as np
import torch
from torch import nn

probabilities = torch.tensor([0.8, 0.2, 0.4])
target = torch.from_numpy(np.array([1.0, 0.0, 1.0]))

loss = nn.BCELoss()(probabilities, target.to(probabilities.dtype))
print(f"{loss:.4f}")
