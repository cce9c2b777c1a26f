import torch
from torch import nn

scores = torch.tensor([1.2, 0.3, -0.8], requires_grad=True)  # 1 is spam
spam = torch.tensor([1, 1, -1])

losses = []
for step in range(4):
    loss = nn.HingeEmbeddingLoss()(scores, spam)
    losses.append(loss.item())
    shown = "  ".join(f"{score:6.2f}" for score in scores.tolist())
    print(f"step {step}: scores {shown}  loss {loss.item():6.2f}")
    (gradient,) = torch.autograd.grad(loss, scores)
    with torch.no_grad():
        scores -= 10 * gradient
