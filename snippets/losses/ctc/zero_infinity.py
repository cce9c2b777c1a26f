import torch
from torch import nn

too = torch.tensor([[1, 2, 2], [1, 2, 2]])
lengths = torch.tensor([3, 3])
frames = torch.tensor([4, 3])  # "too" fits into 4 frames, not into 3.

losses, pulls = {}, {}
for zero_infinity in (False, True):
    logits = torch.zeros(4, 2, 3, requires_grad=True)
    loss_fn = nn.CTCLoss(zero_infinity=zero_infinity)
    loss = loss_fn(logits.log_softmax(dim=2), too, frames, lengths)
    loss.backward()
    name = str(zero_infinity)
    losses[name] = loss.item()
    pulls[name] = logits.grad.abs().sum(dim=(0, 2))
    print(f"zero_infinity={name:5}  loss {losses[name]:.4f}", end="")
    print(f"  |gradient| {pulls[name][0]:.3f}, {pulls[name][1]:.3f}")
