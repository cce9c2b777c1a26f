import torch
from torch.nn import functional as F

# The teacher is learnt as well, and very sure of the first class.
teacher = torch.tensor([[0.0, -5.0, -150.0]], requires_grad=True)
log_probs = torch.tensor([[0.6, 0.3, 0.1]]).log()

shares, log_shares = teacher.softmax(dim=1), teacher.log_softmax(dim=1)
losses, slopes = {}, {}
for name, target, in_logs in (
    ("shares", shares, False),
    ("logs", log_shares, True),
    ("mixup", log_shares, False),
):
    loss = F.kl_div(log_probs, target, reduction="sum", log_target=in_logs)
    (gradient,) = torch.autograd.grad(loss, teacher, retain_graph=True)
    losses[name], slopes[name] = loss.item(), gradient[0]
    row = "  ".join(f"{slope:7.4f}" for slope in gradient[0])
    print(f"{name:6} log_target={in_logs!s:5} {losses[name]:.4f}", end="")
    print(f"  gradient {row}")
