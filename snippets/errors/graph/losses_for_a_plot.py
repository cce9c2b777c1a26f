import numpy as np
import torch

weight = torch.tensor(1.0, requires_grad=True)
losses = []
for _ in range(3):
    loss = (2 * weight - 4) ** 2
    loss.backward()
    losses.append(loss.item())  # Not the tensor.
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None
print(f"losses {np.round(losses, 3)}, mean {np.mean(losses):.3f}")
