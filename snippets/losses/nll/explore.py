import torch
from torch import nn

target = torch.tensor([1])

rows = [2.0, 1.0, 0.1], [0.0, 0.0, 0.0], [0.0, 3.0, 0.0], [9.0, 0.0, 0.0]
print("logits           loss  gradients of log_probs, then of logits")
for values in rows:
    logits = torch.tensor([values], requires_grad=True)
    log_probs = logits.log_softmax(dim=1)
    loss = nn.NLLLoss()(log_probs, target)
    both = torch.cat(torch.autograd.grad(loss, (log_probs, logits)), dim=1)
    shown = " ".join(f"{value:3.1f}" for value in values)
    gradients = " ".join(f"{slope:7.4f}" for slope in both[0])
    print(f"{shown} {loss.item():9.4f}  {gradients}")
