import torch

torch.autograd.set_detect_anomaly(True)
predicted = torch.tensor([5.0, 9.0], requires_grad=True)
minutes = torch.tensor([4.0, 8.0])
known = torch.tensor([0.0, 0.0])
losses = (predicted - minutes).square()
loss = (losses * known).sum() / known.sum().clamp(min=1)
loss.backward()
print(f"loss {loss.item():.1f}, gradient {predicted.grad.tolist()}")
