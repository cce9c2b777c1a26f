import torch
from torch import nn

counts = torch.tensor([600, 300, 100])  # Letters, invoices, complaints.
label = torch.arange(3).repeat_interleave(counts)
weight = counts.sum() / (3 * counts)  # The rarer, the larger.

loss_fn = nn.CrossEntropyLoss(weight)
logits = torch.tensor([1.0, 0.0, -1.0], requires_grad=True)
for _ in range(100):
    loss = loss_fn(logits.expand(1000, 3), label)
    (gradient,) = torch.autograd.grad(loss, logits)
    logits = (logits - gradient).detach().requires_grad_()

says = logits.softmax(0).tolist()
mended = (logits - weight.log()).softmax(0).tolist()
for name, row in [("weight", weight), ("says", says), ("mended", mended)]:
    print(f"{name:6}", "  ".join(f"{value:.2f}" for value in row))
