import torch
from torch import nn

target = torch.tensor(0.0)
results = {}
print("        sigmoid, BCELoss   BCEWithLogitsLoss")
print("logit    loss  gradient      loss  gradient")
for start in (5, 10, 15, 17, 20):
    logit = torch.tensor(float(start), requires_grad=True)
    two_steps = nn.BCELoss()(logit.sigmoid(), target)
    one_step = nn.BCEWithLogitsLoss()(logit, target)
    (lost,) = torch.autograd.grad(two_steps, logit)
    (kept,) = torch.autograd.grad(one_step, logit)
    row = [x.item() for x in (two_steps, lost, one_step, kept)]
    results[f"at{start}"] = row
    a, b, c, d = row
    print(f"{start:5} {a:7.3f} {b:9.3f} {c:9.3f} {d:9.3f}")
