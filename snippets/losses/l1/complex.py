import torch
from torch import nn

predicted = torch.tensor([3 + 4j, 1j], requires_grad=True)  # amplitudes
measured = torch.tensor([0j, 0j])

loss = nn.L1Loss(reduction="sum")(predicted, measured)
loss.backward()
print("loss    ", loss.item(), loss.dtype)
for slope in predicted.grad.tolist():
    print(f"gradient {slope:.1f}")
