import torch
from torch.nn import functional as F

target, one_hot = torch.tensor([2]), torch.tensor([[0.0, 0.0, 1.0]])
losses = {
    "MSE": lambda z: F.mse_loss(z.softmax(1), one_hot, reduction="sum"),
    "cross-entropy": lambda z: F.cross_entropy(z, target),
}
steps = {}
for start in (0.0, 4.0, 8.0):  # The lead of a wrong class.
    for name, loss_of in losses.items():
        logits = torch.tensor([[start, 0.0, 0.0]], requires_grad=True)
        count = 0
        while logits.softmax(1)[0, 2] < 0.9 and count < 2000:
            (slope,) = torch.autograd.grad(loss_of(logits), logits)
            with torch.no_grad():
                logits -= slope
            count += 1
        steps[f"{name} {start:.0f}"] = count
        shown = "over 2000" if count == 2000 else f"{count:9}"
        print(f"lead {start:.0f}  {name:13}  {shown} steps")
