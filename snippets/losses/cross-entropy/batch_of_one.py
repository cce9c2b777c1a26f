import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0], [2.0, 0.0]])
target = torch.tensor([0, 1])  # a payment that is fine, and a fraud
weight = torch.tensor([1.0, 9.0])

loss_fn = nn.CrossEntropyLoss(weight=weight)
total = nn.CrossEntropyLoss(weight=weight, reduction="sum")
fine, fraud = (logits[:1], target[:1]), (logits[1:], target[1:])

both = loss_fn(logits, target).item()
single = [loss_fn(*fine).item(), loss_fn(*fraud).item()]
unweighted = nn.CrossEntropyLoss()(*fraud).item()
of_all = weight[target].sum()  # over the batches that make one step
mended = ((total(*fine) + total(*fraud)) / of_all).item()
print(f"one batch of both       {both:.4f}")
print(f"the fraud alone         {single[1]:.4f}")
print(f"the same, unweighted    {unweighted:.4f}")
print(f"mean of the two         {sum(single) / 2:.4f}")
print(f"sums / sum of weights   {mended:.4f}")
