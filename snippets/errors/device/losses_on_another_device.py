import numpy as np
import torch

device = "meta"  # "cuda" on your machine.
losses = torch.tensor([0.7, 0.4], device=device)
print("mean loss", np.mean(losses.numpy()))
