import torch
from torch import nn

# Two sentences; the second is one word short and filled up.
target = torch.tensor([[2, 0, 1], [0, 1, -100]])
logits = torch.zeros(2, 3, 3, requires_grad=True)  # (N, C, T)

loss = nn.CrossEntropyLoss()(logits, target)
losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
loss.backward()
for row in losses.tolist():
    print("losses", [round(x, 4) for x in row])
print(f"CrossEntropyLoss         {loss.item():.4f}")
print(f"mean of all six losses   {losses.mean().item():.4f}")
print("gradient on the padding", logits.grad[1, :, 2].tolist())
