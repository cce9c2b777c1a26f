import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
target = torch.tensor([1])  # and the model is sure of class 0

pull = {}
for name, ends_in in [("logits", nn.Identity()), ("softmax", nn.Softmax(1))]:
    logits = torch.tensor([[10.0, 0.0, 0.0]], requires_grad=True)
    criterion(ends_in(logits), target).backward()
    pull[name] = logits.grad[0, 1].item()
    print(f"{name:8} gradient of the right class {pull[name]:.6f}")
