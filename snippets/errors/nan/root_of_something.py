import torch

torch.autograd.set_detect_anomaly(True)
faces = torch.tensor([[1.0, 2.0], [0.0, 4.0]], requires_grad=True)
others = torch.tensor([[1.0, 2.0], [3.0, 0.0]])
squared = (faces - others).square().sum(1)
apart = squared > 0
safe = torch.where(apart, squared, 1.0)  # Before the root.
distance = torch.where(apart, safe.sqrt(), 0.0)
distance.mean().backward()
print("distances", distance.tolist())
print("gradient ", [f"{slope:.1f}" for slope in faces.grad.flatten()])
