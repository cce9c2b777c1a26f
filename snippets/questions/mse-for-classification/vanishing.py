import torch
from torch.nn import functional as F

pull = {}
print("logit       by MSE   by cross-entropy")
for at in (-10.0, -5.0, -1.0, 0.0, 2.0):
    logit = torch.tensor(at, requires_grad=True)
    yes = torch.tensor(1.0)
    mse = F.mse_loss(logit.sigmoid(), yes)
    bce = F.binary_cross_entropy_with_logits(logit, yes)
    row = [torch.autograd.grad(x, logit)[0].item() for x in (mse, bce)]
    pull[f"at{at:.0f}"] = row
    print(f"{at:5.0f}  {row[0]:11.5f}  {row[1]:11.5f}")
