import torch
from torch.nn import functional as F

one_hot = F.one_hot(torch.tensor([0, 2, 1]))
smooth = one_hot * 0.9 + 0.1 / 3  # Not one_hot *= 0.9
print(f"{smooth.dtype}, {smooth[0].tolist()[0]:.4f}")
