import torch
from torch import nn

kinds = ["at home", "abroad", "at night"]
payments = torch.tensor([800, 150, 50])
frauds = torch.tensor([16, 45, 39])  # One payment in ten, all in all.
kind = torch.arange(3).repeat_interleave(payments)
counts = zip(payments, frauds, strict=True)
label = torch.cat([torch.arange(n) < k for n, k in counts]).float()


def train(pos_weight):
    loss_fn = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    logit = torch.zeros(3, requires_grad=True)  # One for each kind.
    for _ in range(300):
        loss = loss_fn(logit[kind], label)
        (gradient,) = torch.autograd.grad(loss, logit)
        logit = (logit - 10 * gradient).detach().requires_grad_()
    return logit.detach()


plain, weighted = train(1.0), train(9.0)
mended = weighted - torch.tensor(9.0).log()
share = (frauds / payments).tolist()
says = [logit.sigmoid().tolist() for logit in (plain, weighted, mended)]
print("            fraud   plain  weight  mended")
for i, name in enumerate(kinds):
    row = [share[i], *(column[i] for column in says)]
    print(f"{name:8}", "".join(f"{value:8.2f}" for value in row))
