import torch
from torch.nn import functional as F

probs = [[0.2, 0.7, 0.1], [0.1, 0.5, 0.4], [0.3, 0.1, 0.6]]
logits = torch.tensor(probs).log().requires_grad_()
target, frames, length = (torch.tensor(x) for x in ([1, 2], 3, 2))

log_probs = logits.log_softmax(dim=1)
loss = F.ctc_loss(log_probs, target, frames, length, reduction="sum")
(gradient,) = torch.autograd.grad(loss, logits)
wanted = log_probs.exp().detach() - gradient
wanted = wanted.clamp(min=0)  # Rounding left a -0.00.
print("       model              wanted             gradient")
for rows in zip(probs, wanted, gradient, strict=True):
    print("  ".join(f"{float(x):5.2f}" for row in rows for x in row))
