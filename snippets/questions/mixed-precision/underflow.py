import torch

slope = 1e-8  # what reaches a weight deep in the network
for scale in (1, 65536):
    weight = torch.tensor(1.0, dtype=torch.float16, requires_grad=True)
    loss = weight.float() * slope * scale
    loss.backward()
    gradient = weight.grad.float().item() / scale
    print(f"loss times {scale:5}: gradient {gradient:.3g}")
