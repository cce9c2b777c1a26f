import numpy as np
import torch

predicted = torch.tensor([78.0, 85.0, 92.0], requires_grad=True)
actual = torch.tensor([80.0, 87.0, 90.0])

loss = np.mean(np.abs(predicted.numpy() - actual.numpy()))
print(f"loss {loss:.1f}")
