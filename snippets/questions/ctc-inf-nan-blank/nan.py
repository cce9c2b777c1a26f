import torch
from torch import nn

logits = torch.zeros(3, 2, 4, requires_grad=True)
target, letters = torch.tensor([[1, 3, 0], [1, 2, 2]]), torch.tensor([2, 3])
frames = torch.tensor([3, 3])  # too few for the second text

for zero_infinity in (False, True):
    criterion = nn.CTCLoss(zero_infinity=zero_infinity)
    loss = criterion(logits.log_softmax(2), target, frames, letters)
    (gradient,) = torch.autograd.grad(loss, logits)
    bad = gradient.isnan().any().item()
    print(f"zero_infinity={zero_infinity!s:5}", end="")
    print(f"  loss {loss.item():.4f}  nan in the gradient: {bad}")
