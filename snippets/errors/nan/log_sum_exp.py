import torch

torch.autograd.set_detect_anomaly(True)
logits = torch.tensor([120.0, 3.0, 1.0], requires_grad=True)
loss = logits.logsumexp(0) - logits[0]
loss.backward()
print(f"loss {loss.item():.4f}, gradient {logits.grad.tolist()}")
