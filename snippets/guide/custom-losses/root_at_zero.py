import torch

actual = torch.tensor([80.0, 87.0, 90.0])

gradients = {}
for eps in (0.0, 1e-8):
    predicted = actual.clone().requires_grad_()  # Every prediction is exact.
    loss = ((predicted - actual).square().mean() + eps).sqrt()
    loss.backward()
    gradients[f"eps {eps:g}"] = predicted.grad.tolist()
    print(f"eps {eps:<6g} loss {loss:.4f}  gradient", predicted.grad.tolist())
