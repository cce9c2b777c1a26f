import torch
from torch.nn import functional as F

mean, target = torch.tensor([20.0]), torch.tensor([21.0])
floor = 0.01  # The least variance that makes sense, in minutes².

print("output    var      gradient    var + floor  gradient")
pulls, floored = [], []
for output in (0.0, -5.0, -10.0, -15.0, -20.0):
    row = f"{output:6.0f}"
    for least, kept in ((0.0, pulls), (floor, floored)):
        raw = torch.tensor([output], requires_grad=True)
        var = F.softplus(raw) + least
        loss = F.gaussian_nll_loss(mean, target, var)
        loss.backward()
        kept.append(raw.grad.item())
        row += f"   {var.item():8.1e}   {kept[-1]:9.2g}"
    print(row)
