import torch

torch.autograd.set_detect_anomaly(True)
shares = torch.tensor([0.5, 0.5, 0.0], requires_grad=True)
entropy = -(shares * shares.clamp(min=1e-6).log()).sum()
entropy.backward()
print(f"entropy {entropy.item():.4f}")
print([f"{slope:.2f}" for slope in shares.grad.tolist()])
