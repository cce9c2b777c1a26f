import torch
from torch.nn import functional as F

print("logit target   BCELoss  gradient   with logits  gradient")
by_bce, by_logits = {}, {}
for number, answer in ((16, 0), (17, 0), (-27, 1), (-50, 1), (-104, 1)):
    logit = torch.tensor(float(number), requires_grad=True)
    target = torch.tensor(float(answer))
    old = F.binary_cross_entropy(torch.sigmoid(logit), target)
    new = F.binary_cross_entropy_with_logits(logit, target)
    slope = torch.autograd.grad(old, logit)[0].item()
    stable_slope = torch.autograd.grad(new, logit)[0].item()
    key = f"at{abs(number)}"
    by_bce[key] = [old.item(), slope]
    by_logits[key] = [new.item(), stable_slope]
    print(f"{number:5} {answer:6} {old.item():9.2f} {slope:9.1e}", end="")
    print(f"   {new.item():11.2f} {stable_slope:9.1e}")
