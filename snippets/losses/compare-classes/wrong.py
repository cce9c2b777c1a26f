import torch
from torch.nn import functional as F

target = torch.tensor([0])
one_hot = torch.tensor([[1.0, 0.0, 0.0]])

slope = {}
for name, loss in {
    "cross-entropy": lambda x: F.cross_entropy(x, target),
    "multi-margin": lambda x: F.multi_margin_loss(x, target),
    "MSE of softmax": lambda x: (x.softmax(1) - one_hot).square().sum(),
}.items():
    slope[name] = []
    for right in (-10.0, 0.0, 10.0):
        logits = torch.tensor([[right, 0.0, 0.0]], requires_grad=True)
        loss(logits).backward()
        slope[name].append(logits.grad[0, 0].item())
    print(f"{name:15}", "".join(f"{one:11.6f}" for one in slope[name]))
print("right logit at         -10          0         10")
