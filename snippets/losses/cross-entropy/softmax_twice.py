import torch
from torch import nn

target = torch.tensor([0])
loss_fn = nn.CrossEntropyLoss()
once, twice, pull = {}, {}, {}
print("       once    twice   gradient")
for name, scores in {
    "right": [9.0, 0.0, 0.0],
    "unsure": [0.0, 0.0, 0.0],
    "wrong": [0.0, 9.0, 0.0],
}.items():
    logits = torch.tensor([scores], requires_grad=True)
    once[name] = loss_fn(logits, target).item()
    loss = loss_fn(logits.softmax(dim=1), target)
    loss.backward()
    twice[name], pull[name] = loss.item(), logits.grad[0, 0].item()
    print(f"{name:6} {once[name]:.4f}", end="  ")
    print(f"{twice[name]:.4f}  {pull[name]:8.5f}")
