import torch
from torch import nn

target = torch.tensor([[0.1, 0.3, 0.6]])

rows = [2.0, 1.0, 0.1], [0.0, 0.0, 0.0], [0.0, 1.1, 1.8], [9.0, 0.0, 0.0]
print("logits           loss  gradients")
for values in rows:
    logits = torch.tensor([values], requires_grad=True)
    log_probs = logits.log_softmax(dim=1)
    loss = nn.KLDivLoss(reduction="batchmean")(log_probs, target)
    loss.backward()
    shown = " ".join(f"{value:3.1f}" for value in values)
    gradients = " ".join(f"{slope:8.4f}" for slope in logits.grad[0])
    print(f"{shown} {loss.item():9.4f}  {gradients}")
