import torch
from torch import nn

logits = torch.tensor([1.2, 0.8], requires_grad=True)
target = torch.tensor([1.0, torch.nan])
known = ~target.isnan()

for name, answers in (
    ("left out", target),
    ("replaced", target.where(known, 0.0)),
):
    losses = nn.BCEWithLogitsLoss(reduction="none")(logits, answers)
    loss = losses[known].mean()
    (slopes,) = torch.autograd.grad(loss, logits)
    print(f"{name}: loss {loss:.4f}, gradient", slopes.tolist())
